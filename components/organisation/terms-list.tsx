import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { Download } from "@/components/ui/icons";
import { List, ListItem } from "@/components/ui/list";
import { Eye } from "@/components/ui/work-icons";
import type { Language } from "@/lib/i18n/language";
import type { ListedTerms } from "@/lib/organisation/read-terms";
import { ownHouse } from "@/lib/texts/own-house";
import { formatDay } from "@/lib/time/format";
import { WhenChip } from "./when-chip";

type TermsListProps = {
  editions: readonly ListedTerms[];
  language: Language;
  /** What else can be done with one. */
  more?: (edition: ListedTerms) => ReactNode;
};

/** The editions of the general terms with their days, the newest first, to read and to keep. */
export function TermsList({ editions, language, more }: TermsListProps) {
  const t = ownHouse[language];
  return (
    <List>
      {editions.map((edition) => (
        <ListItem key={edition.id} className="items-start">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="min-w-0 break-words font-semibold">{edition.name}</span>
            <WhenChip when={edition.when} words={t.when} />
          </div>
          <p className="text-sm text-soft">{daysOf(edition, language)}</p>
          <div className="-ml-2 flex flex-wrap items-center">
            <TermsLinks edition={edition} language={language} />
            {more?.(edition)}
          </div>
        </ListItem>
      ))}
    </List>
  );
}

function daysOf({ startsOn, endsOn, when }: ListedTerms, language: Language) {
  const t = ownHouse[language];
  const from = formatDay(startsOn, language, "long");
  return when === "past" && endsOn ? t.fromTo(from, formatDay(endsOn, language, "long")) : t.from(from);
}

function TermsLinks({ edition, language }: { edition: ListedTerms; language: Language }) {
  const t = ownHouse[language];
  const look = buttonClass({ variant: "text", className: "px-2" });
  const about = <span className="sr-only">{t.of(edition.name)}</span>;
  const file = `/api/files/terms/${edition.id}`;
  return (
    <>
      <a href={file} className={look}>
        <Eye />
        {t.read}
        {about}
      </a>
      <a href={`${file}?download`} className={look}>
        <Download />
        {t.download}
        {about}
      </a>
    </>
  );
}
