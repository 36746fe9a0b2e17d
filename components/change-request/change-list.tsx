import type { Route } from "next";
import { Chip } from "@/components/ui/chip";
import { Face } from "@/components/ui/face";
import { ChevronRight, LockKeyhole, TriangleAlert } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { InboxLine } from "@/lib/change-request/view";
import type { Language } from "@/lib/i18n/language";
import type { Messages } from "@/lib/texts/catalogue";
import { formatDay, formatInstant } from "@/lib/time/format";
import { ChangeChip } from "./change-chip";

type ChangeListProps = { lines: readonly InboxLine[]; t: Messages; language: Language };

/** Each change as one line: of whom, which fields, by whom. What it says is one step further, and noted. */
export function ChangeList({ lines, t, language }: ChangeListProps) {
  const words = t.changeInbox;
  return (
    <ul className="divide-y divide-line">
      {lines.map((line) => (
        <li key={line.id} className="relative flex items-center gap-3 py-3 first:pt-0 last:pb-0">
          <Face name={line.subjectName} />
          <div className="grid min-w-0 flex-1 gap-1">
            <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
              <Link
                href={`/team/changes/${line.id}` as Route}
                className="min-w-0 font-semibold text-ink after:absolute after:inset-0"
              >
                {line.subjectName}
              </Link>
              <span className="flex flex-wrap gap-2">
                {line.aboutHealth && line.state === "pending" ? (
                  <Chip icon={TriangleAlert} tone="berry">
                    {words.aboutHealth}
                  </Chip>
                ) : null}
                {line.forOffice ? (
                  <Chip icon={LockKeyhole} tone="plain">
                    {words.forOffice}
                  </Chip>
                ) : null}
                {line.state === "pending" ? null : <ChangeChip change={line} t={words} language={language} />}
              </span>
            </div>
            <p>{line.fields.map((field) => t.familyData.fields[field]).join(", ")}</p>
            <p className="text-sm text-soft">
              {line.kind === "child" ? words.ofChild : words.ofPerson} · {askedText(line, words, language)}
              {line.holdsFrom ? ` · ${words.holdsFrom(formatDay(line.holdsFrom, language, "full"))}` : ""}
            </p>
          </div>
          <ChevronRight className="size-5 shrink-0 text-soft" />
        </li>
      ))}
    </ul>
  );
}

export function askedText(
  { askedBy, askedAt }: Pick<InboxLine, "askedBy" | "askedAt">,
  t: Messages["changeInbox"],
  language: Language,
): string {
  const when = formatInstant(askedAt, language);
  return askedBy ? t.askedBy(askedBy, when) : t.asked(when);
}
