import "server-only";
import type { Transaction } from "@/db/transaction";
import { type Outcome, refused } from "@/lib/act/outcome";
import { addEdition, type LockedEditions, type Published, type Replaced } from "@/lib/documents/add-document";
import { loadLetterhead } from "@/lib/documents/letterhead";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { annualStatementSheet } from "./sheets/annual-statement";
import type { Replacing } from "./sheets/replaced-statement";
import { type StatedFigures, type StatedYear, sameBy } from "./stated-figures";
import { figuresOf } from "./stated-lines";
import { changesBetween } from "./statement-changes";

function replacing(replaced: Replaced | null, figures: StatedFigures, year: number): Replacing | null {
  if (!replaced) return null;
  const { edition, issuedOn } = replaced;
  const before = replaced.figures as StatedFigures | null;
  return { edition, issuedOn, changes: before && changesBetween(before, figures, year) };
}

export const childrenOf = ({ groups }: StatedYear): string[] => [
  ...new Set(groups.flatMap(({ childId }) => (childId ? [childId] : []))),
];

type Of = { payerId: string; year: number; acceptMarks?: true | undefined };

/** The statement of one payer from what was billed; with the same figures as the edition that is there, that one stands. */
export async function issueStatement(
  tx: Transaction,
  locked: LockedEditions,
  { payerId, year, acceptMarks }: Of,
  stated: StatedYear,
  now: Instant,
): Promise<Outcome<Published>> {
  const head = await loadLetterhead(tx, payerId);
  if (!head) return refused("notFound");
  const figures = figuresOf(stated);
  const paper = {
    ...({ kind: "annual_statement", payerId, subjectId: payerId, year, acceptMarks } as const),
    ...{ childIds: childrenOf(stated), figures, sameBy: sameBy(figures) },
  };
  const { groups } = stated;
  return addEdition(
    tx,
    locked,
    paper,
    ({ number, edition }, replaced) => {
      const replaces = replacing(replaced, figures, year);
      return annualStatementSheet({ year, number, edition, issuedOn: today(now), groups, replaces }, head);
    },
    now,
  );
}
