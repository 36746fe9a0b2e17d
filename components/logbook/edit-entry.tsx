import { Dialog } from "@/components/ui/dialog";
import type { Language } from "@/lib/i18n/language";
import type { StaffEntry } from "@/lib/logbook/child-day";
import { entryValues } from "@/lib/logbook/entry-values";
import { groupDay } from "@/lib/texts/group-day";
import type { FormAction } from "@/lib/web/form-action";
import { EntryForm } from "./entry-form";
import { entryTexts } from "./entry-texts";

type EditEntryProps = { entry: StaffEntry; closeHref: string; action: FormAction; language: Language };

/** The form of an entry that stands, with its words filled in. */
export function EditEntry({ entry, closeHref, action, language }: EditEntryProps) {
  const t = entryTexts(language);
  return (
    <Dialog
      title={groupDay[language].editTitle}
      sub={t.kinds[entry.view.kind]}
      closeHref={closeHref}
      closeLabel={t.close}
    >
      <EntryForm
        action={action}
        kind={entry.content.kind}
        t={t}
        hidden={[
          ["entryId", entry.view.id],
          ["version", String(entry.version)],
        ]}
        initial={entryValues(entry.view.at, entry.content, language)}
        withPhrases={false}
      />
    </Dialog>
  );
}
