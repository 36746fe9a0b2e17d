import { ButtonForm } from "@/components/ui/button-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Language } from "@/lib/i18n/language";
import type { Batch } from "@/lib/logbook/batch";
import { groupDay } from "@/lib/texts/group-day";
import { logbook } from "@/lib/texts/logbook";
import type { ButtonAction } from "@/lib/web/form-action";

type BatchNoticeProps = {
  batch: Batch | null;
  remove: ButtonAction;
  restore: ButtonAction;
  language: Language;
};

/** What was just written, with the way back. The live region is always there, so that it is read aloud. */
export function BatchNotice({ batch, remove, restore, language }: BatchNoticeProps) {
  const t = groupDay[language];
  return (
    <div aria-live="polite" className="not-empty:mb-4">
      {batch ? (
        <Notice
          tone={batch.removed ? "info" : "success"}
          role="presentation"
          action={
            <ButtonForm action={batch.removed ? restore : remove}>
              {batch.entryIds.map((id) => (
                <input key={id} type="hidden" name="entryId" value={id} />
              ))}
              <SubmitButton variant="quiet">{batch.removed ? t.redo : t.undo}</SubmitButton>
            </ButtonForm>
          }
        >
          {(batch.removed ? t.undone : t.saved)(
            logbook[language].kinds[batch.kind],
            nameList(batch.names, language),
          )}
        </Notice>
      ) : null}
    </div>
  );
}

/** "Saar, Milan en Yara". */
export function nameList(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${groupDay[language].and} ${last}`;
}
