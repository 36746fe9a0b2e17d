import { ButtonForm } from "@/components/ui/button-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Language } from "@/lib/i18n/language";
import type { StaffEntry } from "@/lib/logbook/child-day";
import { groupDay } from "@/lib/texts/group-day";
import type { ButtonAction } from "@/lib/web/form-action";

type ChangedNoticeProps = {
  /** The entry that was just changed or removed. */
  entryId: string | null;
  entries: StaffEntry[];
  restore: ButtonAction;
  language: Language;
};

/** Says what became of the entry; a removed one can be put back. */
export function ChangedNotice({ entryId, entries, restore, language }: ChangedNoticeProps) {
  const t = groupDay[language];
  const stands = entries.some((entry) => entry.view.id === entryId);
  return (
    <div aria-live="polite" className="not-empty:mb-4">
      {entryId && stands ? (
        <Notice tone="success" role="presentation">
          {t.changed}
        </Notice>
      ) : null}
      {entryId && !stands ? (
        <Notice
          role="presentation"
          action={
            <ButtonForm action={restore}>
              <input type="hidden" name="entryId" value={entryId} />
              <SubmitButton variant="quiet">{t.redo}</SubmitButton>
            </ButtonForm>
          }
        >
          {t.removed}
        </Notice>
      ) : null}
    </div>
  );
}
