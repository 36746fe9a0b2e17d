import type { Route } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Face } from "@/components/ui/face";
import { Link } from "@/components/ui/link";
import { List } from "@/components/ui/list";
import { SearchBar } from "@/components/ui/search-bar";
import type { OneRecord, OtherRecord, OtherRecords } from "@/lib/family/merge/merge-page";
import type { Language } from "@/lib/i18n/language";
import { families } from "@/lib/texts/families";
import { merging } from "@/lib/texts/merging";
import { formatDay } from "@/lib/time/format";
import { whereText } from "./where-text";

type Props = { record: OneRecord; text: string; found: OtherRecords; here: Route; language: Language };

/** Looks for the other record; choosing leads to both of them side by side. */
export function MergeSearch({ record, text, found, here, language }: Props) {
  const t = merging[language];
  const none = found.others.length === 0;
  return (
    <Card heading={t.which}>
      <p className="-mt-1 mb-3 text-soft">{t.whichText}</p>
      <SearchBar text={text} here={here} live t={t} />
      <p role="status" className="mb-2 text-sm text-soft empty:hidden">
        {none ? t.nobody : found.more ? t.moreFound : text ? null : t.sameName}
      </p>
      {none ? null : (
        <List>
          {found.others.map((other) => (
            <li key={other.id} className="flex flex-wrap items-center gap-3 py-3">
              <Face name={other.name} />
              <div className="min-w-0 flex-1 basis-40">
                <p className="font-semibold">{other.name}</p>
                <p className="break-words text-sm text-soft">{lineOf(other, language)}</p>
              </div>
              <Link
                href={`${here}?with=${other.id}` as Route}
                prefetch={false}
                aria-label={t.compareOf(record.name, other.name)}
                className={buttonClass({ variant: "quiet" })}
              >
                {t.compare}
              </Link>
            </li>
          ))}
        </List>
      )}
    </Card>
  );
}

/** How a record is told from others of that name. */
function lineOf({ birthDate, where, children, email }: OtherRecord, language: Language) {
  const t = merging[language];
  const parts = birthDate
    ? [t.born(formatDay(birthDate, language, "long")), whereText(where ?? null, families[language], language)]
    : [children?.length ? t.parentOf(children.join(", ")) : t.noTies, email];
  return parts.filter(Boolean).join(" · ");
}
