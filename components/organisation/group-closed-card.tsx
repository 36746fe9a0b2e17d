import { ActForm } from "@/components/ui/act-form";
import { Card } from "@/components/ui/card";
import { Undo2 } from "@/components/ui/icons";
import { List, ListItem } from "@/components/ui/list";
import type { Language } from "@/lib/i18n/language";
import type { GroupClosing } from "@/lib/organisation/read-group-closing";
import { groupClosing } from "@/lib/texts/group-closing";
import type { CareDay } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
import type { FormAction } from "@/lib/web/form-action";

type GroupClosedCardProps = {
  groupId: string;
  day: CareDay;
  closed: GroupClosing["closed"];
  reopen: FormAction;
  language: Language;
};

/** Whom the group cannot receive that day; opened again for all of them at once. */
export function GroupClosedCard({ groupId, day, closed, reopen, language }: GroupClosedCardProps) {
  const t = groupClosing[language];
  return (
    <Card heading={t.closedFor(formatDay(day, language, "full"))}>
      <List>
        {closed.map(({ id, name, reason }) => (
          <ListItem key={id}>
            <p className="font-semibold">{name}</p>
            <p className="text-sm text-soft">{reason}</p>
          </ListItem>
        ))}
      </List>
      <p className="mt-3 mb-3 text-soft">{t.reopenText}</p>
      <ActForm action={reopen} fields={{ groupId, day }} variant="quiet">
        <Undo2 />
        {t.reopen}
      </ActForm>
    </Card>
  );
}
