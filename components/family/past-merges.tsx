import { ActForm } from "@/components/ui/act-form";
import { Card } from "@/components/ui/card";
import { List, ListItem } from "@/components/ui/list";
import { UndoNotice } from "@/components/ui/undo-notice";
import { isUndoable } from "@/lib/act/undo";
import type { PastMerge } from "@/lib/family/merge/past-merges";
import type { Language } from "@/lib/i18n/language";
import { merging } from "@/lib/texts/merging";
import { today } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
import type { Instant } from "@/lib/time/instant";
import type { FormAction } from "@/lib/web/form-action";

type Props = { merges: readonly PastMerge[]; undo: FormAction; now: Instant; language: Language };

const sentence = ({ goneName, at }: PastMerge, language: Language) =>
  merging[language].merged(goneName, formatDay(today(at), language, "long"));

/** What was merged just now, with the way back. */
export function FreshMerges({ merges, undo, now, language }: Props) {
  const fresh = merges.filter(({ at }) => isUndoable(at, now));
  if (fresh.length === 0) return null;
  return (
    <div className="mb-4 grid gap-2">
      {fresh.map((one) => (
        <UndoNotice key={one.id} undo={undo} fields={{ mergeId: one.id }} label={merging[language].apart}>
          {sentence(one, language)}
        </UndoNotice>
      ))}
    </div>
  );
}

/** What was merged longer ago and can still be taken apart. */
export function PastMerges({ merges, undo, now, language }: Props) {
  const t = merging[language];
  const past = merges.filter(({ at }) => !isUndoable(at, now));
  if (past.length === 0) return null;
  return (
    <Card heading={t.past}>
      <List>
        {past.map((one) => (
          <ListItem
            key={one.id}
            aside={
              <ActForm
                action={undo}
                fields={{ mergeId: one.id }}
                label={t.apartOf(one.goneName)}
                variant="quiet"
              >
                {t.apart}
              </ActForm>
            }
          >
            {sentence(one, language)}
          </ListItem>
        ))}
      </List>
    </Card>
  );
}
