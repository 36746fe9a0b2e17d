import { ButtonForm } from "@/components/ui/button-form";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { List, ListItem } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { Send } from "@/components/ui/work-icons";
import { requireRole } from "@/lib/access/current-actor";
import { officeRoles } from "@/lib/access/roles";
import { listDeadLetters } from "@/lib/jobs/queries";
import { messages } from "@/lib/texts/catalogue";
import { formatInstant } from "@/lib/time/format";
import { retryDeadLetterAction } from "./actions";

export const metadata = { title: "Verzending" };

export default async function OutboxPage() {
  const actor = await requireRole(...officeRoles);
  const t = messages(actor.language).outbox;
  const letters = await listDeadLetters(actor);
  return (
    <>
      <PageHeader title={t.title} sub={t.sub} />
      <Card aria-label={t.title}>
        {letters.length === 0 ? (
          <EmptyState icon={Send} title={t.emptyTitle}>
            {t.empty}
          </EmptyState>
        ) : (
          <List>
            {letters.map((letter) => (
              <ListItem
                key={letter.id}
                aside={
                  <ButtonForm action={retryDeadLetterAction}>
                    <input type="hidden" name="outboxId" value={letter.id} />
                    <SubmitButton variant="quiet">{t.retry}</SubmitButton>
                  </ButtonForm>
                }
              >
                <p className="font-semibold">{t.kinds[letter.kind] ?? letter.kind}</p>
                {letter.to ? <p>{t.to(letter.to)}</p> : null}
                <p className="text-sm text-soft">
                  {t.planned(formatInstant(letter.plannedAt, actor.language))} · {t.attempts(letter.attempts)}
                </p>
                {letter.lastError ? <p className="text-sm text-soft">{t.reason(letter.lastError)}</p> : null}
              </ListItem>
            ))}
          </List>
        )}
      </Card>
    </>
  );
}
