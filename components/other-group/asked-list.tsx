import { ActForm } from "@/components/ui/act-form";
import { List, ListItem } from "@/components/ui/list";
import { Unfold } from "@/components/ui/unfold";
import type { Language } from "@/lib/i18n/language";
import type { OtherGroup } from "@/lib/other-group/queries";
import { otherGroup } from "@/lib/texts/other-group";
import { today } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
import type { FormAction } from "@/lib/web/form-action";
import { OtherGroupChip } from "./state-chip";

type AskedListProps = { asked: readonly OtherGroup[]; cancel: FormAction; language: Language };

/** What was asked about a child, with what became of it, and the way to take it back. */
export function AskedList({ asked, cancel, language }: AskedListProps) {
  const t = otherGroup[language];
  return (
    <List>
      {asked.map((one) => (
        <ListItem key={one.id} aside={<OtherGroupChip state={one.state} language={language} />}>
          <p className="font-semibold">{one.groupName}</p>
          <p className="text-sm text-soft">{periodOf(one, language)}</p>
          <p className="text-sm text-soft">{answerOf(one, language)}</p>
          <Unfold summary={t.cancel}>
            <p className="mb-3 max-w-prose text-sm text-soft">{t.cancelText}</p>
            <ActForm
              action={cancel}
              fields={{ consentId: one.id }}
              label={t.cancelOf(one.groupName)}
              variant="danger"
            >
              {t.cancel}
            </ActForm>
          </Unfold>
        </ListItem>
      ))}
    </List>
  );
}

export const periodOf = ({ startsOn, endsOn }: OtherGroup, language: Language) =>
  otherGroup[language].period(formatDay(startsOn, language, "long"), formatDay(endsOn, language, "long"));

/** When it was answered in the portal, or signed on paper; empty while nobody did. */
export function answerOf({ answeredAt, signedOn }: OtherGroup, language: Language): string {
  const t = otherGroup[language];
  if (answeredAt) return t.answeredOn(formatDay(today(answeredAt), language, "long"));
  return signedOn ? t.onPaper(formatDay(signedOn, language, "long")) : "";
}
