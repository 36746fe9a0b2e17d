import type { Route } from "next";
import { Card } from "@/components/ui/card";
import { Dot } from "@/components/ui/dot";
import { Calculator, FileCheck2, FileSignature, type IconComponent } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { List, ListItem } from "@/components/ui/list";
import { Unfold } from "@/components/ui/unfold";
import type { ListedDocument } from "@/lib/documents/queries";
import type { Language } from "@/lib/i18n/language";
import { papers } from "@/lib/texts/papers";
import { formatDay } from "@/lib/time/format";
import { PaperLinks } from "./paper-links";

const icons: Partial<Record<ListedDocument["kind"], IconComponent>> = {
  contract: FileSignature,
  annual_statement: FileCheck2,
  annual_estimate: Calculator,
};

/** A contract by the day it begins, the others by their year. */
function nameOf(paper: ListedDocument, language: Language): string {
  const t = papers[language];
  if (paper.kind !== "contract") return `${t.kinds[paper.kind]} ${paper.year}`;
  return paper.startsOn ? t.contractFrom(formatDay(paper.startsOn, language, "long")) : t.kinds.contract;
}

function DocumentLine({ paper, language }: { paper: ListedDocument; language: Language }) {
  const t = papers[language];
  const name = nameOf(paper, language);
  const details = [
    paper.number,
    t.issued(formatDay(paper.issuedOn, language, "long")),
    ...(paper.edition > 1 ? [t.edition(paper.edition)] : []),
  ];
  return (
    <ListItem
      lead={<Dot icon={icons[paper.kind] ?? FileCheck2} tint="sky" />}
      aside={<PaperLinks documentId={paper.id} path={`/child/documents/${paper.id}`} paper={name} t={t} />}
    >
      <p className="font-semibold">{name}</p>
      <p className="text-sm text-soft">{details.join(" · ")}</p>
      {paper.replaced.length > 0 ? <Replaced paper={paper} name={name} language={language} /> : null}
    </ListItem>
  );
}

/** Editions that do not hold any more, each said to be replaced; their own page leads to the one that does. */
function Replaced({ paper, name, language }: { paper: ListedDocument; name: string; language: Language }) {
  const t = papers[language];
  return (
    <Unfold summary={t.earlier(paper.replaced.length)} about={name}>
      <ul className="text-sm">
        {paper.replaced.map(({ id, edition, issuedOn }) => (
          <li key={id}>
            <Link href={`/child/documents/${id}` as Route} className="inline-block py-2.5">
              {t.replacedEdition(edition, formatDay(issuedOn, language, "long"))}
              <span className="sr-only">{` ${name}`}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Unfold>
  );
}

type DocumentYearsProps = { documents: readonly ListedDocument[]; language: Language };

/** The papers of a child under their years, the newest first. */
export function DocumentYears({ documents, language }: DocumentYearsProps) {
  const years = [...new Set(documents.map((paper) => paper.year))];
  return (
    <div className="grid gap-4">
      {years.map((year) => (
        <Card key={year} heading={String(year)}>
          <List>
            {documents
              .filter((paper) => paper.year === year)
              .map((paper) => (
                <DocumentLine key={paper.id} paper={paper} language={language} />
              ))}
          </List>
        </Card>
      ))}
    </div>
  );
}
