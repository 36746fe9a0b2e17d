import { paperFileHref } from "@/components/documents/paper-links";
import { List, ListItem } from "@/components/ui/list";
import { Unfold } from "@/components/ui/unfold";
import type { IssuedPaper } from "@/lib/documents/queries";
import type { Language } from "@/lib/i18n/language";
import { papers } from "@/lib/texts/papers";
import { formatDay } from "@/lib/time/format";

type IssuedPapersProps = { issued: readonly IssuedPaper[]; language: Language };

/** What the daycare issued about a child, by year, the newest unfolded in mind; each leads to its PDF. */
export function IssuedPapers({ issued, language }: IssuedPapersProps) {
  const years = [...new Set(issued.map(({ issuedOn }) => issuedOn.slice(0, 4)))];
  return years.map((year) => {
    const ofYear = issued.filter(({ issuedOn }) => issuedOn.startsWith(year));
    return (
      <Unfold key={year} summary={`${year} (${ofYear.length})`}>
        <List className="pb-2">
          {ofYear.map((paper) => (
            <PaperLine key={paper.id} paper={paper} language={language} />
          ))}
        </List>
      </Unfold>
    );
  });
}

function PaperLine({ paper, language }: { paper: IssuedPaper; language: Language }) {
  const t = papers[language];
  return (
    <ListItem>
      <a
        href={paperFileHref(paper.id)}
        className="inline-block py-0.5 font-semibold text-ink underline-offset-4 max-md:py-2.5"
      >
        {`${t.kinds[paper.kind]} ${paper.number}`}
      </a>
      <p className="text-sm text-soft">{t.issued(formatDay(paper.issuedOn, language, "long"))}</p>
    </ListItem>
  );
}
