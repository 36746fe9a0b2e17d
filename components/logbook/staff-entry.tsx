import type { Route } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { ButtonForm } from "@/components/ui/button-form";
import { Link } from "@/components/ui/link";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Language } from "@/lib/i18n/language";
import type { StaffEntry } from "@/lib/logbook/child-day";
import { common } from "@/lib/texts/common";
import { groupDay } from "@/lib/texts/group-day";
import { formatInstant, formatTime } from "@/lib/time/format";
import type { ButtonAction } from "@/lib/web/form-action";
import { LogLine } from "./log-line";

type StaffEntryLineProps = {
  entry: StaffEntry;
  editHref: string;
  remove: ButtonAction;
  language: Language;
};

/** An entry with what its writer may do, and what it said before. */
export function StaffEntryLine({ entry, editHref, remove, language }: StaffEntryLineProps) {
  const t = groupDay[language];
  const { view } = entry;
  return (
    <LogLine entry={view} language={language}>
      {entry.earlier.length > 0 ? <EarlierWords entry={entry} language={language} /> : null}
      {entry.mayEdit || entry.mayRemove ? (
        <div className="-ml-1.25 flex flex-wrap gap-x-4">
          {entry.mayEdit ? (
            <Link
              href={editHref as Route}
              aria-label={t.editEntry(view.line)}
              className={buttonClass({ variant: "text" })}
            >
              {common[language].edit}
            </Link>
          ) : null}
          {entry.mayRemove ? (
            <ButtonForm action={remove}>
              <input type="hidden" name="entryId" value={view.id} />
              <input type="hidden" name="childId" value={view.childId} />
              <input type="hidden" name="day" value={view.day} />
              <SubmitButton variant="text" aria-label={t.removeEntry(view.line)}>
                {common[language].remove}
              </SubmitButton>
            </ButtonForm>
          ) : null}
        </div>
      ) : null}
    </LogLine>
  );
}

function EarlierWords({ entry, language }: { entry: StaffEntry; language: Language }) {
  const t = groupDay[language];
  return (
    <details>
      <summary className="flex min-h-11 items-center text-soft text-sm underline">
        {t.earlier(entry.earlier.length)}
      </summary>
      <ul className="grid gap-2 border-line border-l-2 pl-3">
        {entry.earlier.map((old) => (
          <li key={old.until.getTime()} className="text-sm">
            <p className="whitespace-pre-line">
              {formatTime(old.at, language)} · {old.line}
              {old.remark ? `. ${old.remark}` : ""}
            </p>
            <p className="text-soft text-xs">
              {t.earlierUntil(formatInstant(old.until, language), old.by ?? "")}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
