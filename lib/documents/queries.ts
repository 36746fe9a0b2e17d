import "server-only";
import { and, arrayContains, desc, eq, inArray, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { contract } from "@/db/schema/contract";
import { type DocumentKind, document } from "@/db/schema/document";
import type { PersonActor } from "@/lib/access/actor";
import { groupBy } from "@/lib/planning/fact-index";
import type { CareDay } from "@/lib/time/types";
import { ownPapers, papersShown } from "./policy";
import type { Sheet } from "./sheet";

/** Kinds that stand under the child, as in the manual; invoices have a page of their own. */
const ofTheChild = ["contract", "annual_statement", "annual_estimate"] as const;

export type ListedDocument = {
  id: string;
  kind: DocumentKind;
  title: string;
  number: string;
  year: number;
  issuedOn: CareDay;
  edition: number;
  /** Of a contract: the day it begins, under which it stands. */
  startsOn: CareDay | null;
  /** Editions it took the place of, the newest first. */
  replaced: readonly ReplacedEdition[];
};
export type ReplacedEdition = { id: string; edition: number; issuedOn: CareDay };

/** The newest edition of each paper, with those before it. */
function underNewest<Row extends ReplacedEdition & { number: string }>(rows: readonly Row[]) {
  const papers = [...groupBy(rows, ({ number }) => number).values()];
  return papers.flatMap((editions) => {
    const [newest, ...older] = [...editions].sort((one, other) => other.edition - one.edition);
    const replaced = older.map(({ id, edition, issuedOn }) => ({ id, edition, issuedOn }));
    return newest ? [{ ...newest, replaced }] : [];
  });
}

/** Papers of the actor about a child, newest first, each once: the edition that stands, over those it replaced. */
export async function listDocuments(actor: PersonActor, childId: string): Promise<ListedDocument[]> {
  const rows = await readTogether(actor, (tx) =>
    tx
      .select({
        id: document.id,
        kind: document.kind,
        number: document.number,
        year: document.year,
        issuedOn: document.issuedOn,
        edition: document.edition,
        title: sql<string>`${document.sheet} ->> 'title'`,
        startsOn: contract.startsOn,
      })
      .from(document)
      .leftJoin(contract, and(eq(document.kind, "contract"), eq(contract.id, document.subjectId)))
      .where(
        and(
          ownPapers(actor),
          inArray(document.kind, ofTheChild),
          arrayContains(document.childIds, [childId]),
        ),
      )
      .orderBy(
        desc(document.year),
        desc(sql`coalesce(${contract.startsOn}, ${document.issuedOn})`),
        desc(document.number),
      ),
  );
  return underNewest(rows);
}

/** As many as a list on one page holds: some ten years of a child. */
const mostIssued = 200;

export type IssuedPaper = Pick<ListedDocument, "id" | "kind" | "title" | "number" | "year" | "issuedOn">;

/** Everything issued about a child that this person may see, whoever pays; of each the edition that stands. */
export const listIssuedPapers = (actor: PersonActor, childId: string): Promise<IssuedPaper[]> =>
  readTogether(actor, (tx) =>
    tx
      .select({
        id: document.id,
        kind: document.kind,
        number: document.number,
        year: document.year,
        issuedOn: document.issuedOn,
        title: sql<string>`${document.sheet} ->> 'title'`,
      })
      .from(document)
      .where(
        and(
          papersShown(actor),
          arrayContains(document.childIds, [childId]),
          sql`not exists (select 1 from document newer where newer.replaces_id = ${sql.raw("document.id")})`,
        ),
      )
      .orderBy(desc(document.issuedOn), desc(document.number))
      .limit(mostIssued),
  );

export type Paper = {
  id: string;
  kind: DocumentKind;
  number: string;
  edition: number;
  sheet: Sheet;
  payerId: string;
  childIds: string[];
  issuedOn: CareDay;
  /** The edition that took its place, when there is one. */
  replacedBy: string | null;
};
