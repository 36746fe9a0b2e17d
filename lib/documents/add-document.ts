import "server-only";
import { createHash } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import { onlyRow } from "@/db/only-row";
import { type DocumentKind, document } from "@/db/schema/document";
import type { NumberSeries } from "@/db/schema/invoice";
import type { Transaction } from "@/db/transaction";
import { done, type Outcome, refused } from "@/lib/act/outcome";
import { planEvent } from "@/lib/notice/plan-event";
import { plan } from "@/lib/outbox/plan";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { CareDay } from "@/lib/time/types";
import { lockSeries, takeNumber, yearOf } from "./series";
import type { Sheet } from "./sheet";
import { unprintableTexts } from "./unprintable-texts";

type Paper = {
  kind: DocumentKind;
  payerId: string;
  childIds: readonly string[];
  subjectId: string;
  year: number;
  /** The figures, without number and date; kept for the next edition to compare with. */
  figures: unknown;
  /** What makes two papers the same, where that is less than the figures. */
  sameBy?: unknown;
  /** The office knows that letters of a name will be marks on it (see `notPrintable`). */
  acceptMarks?: true | undefined;
};
type Edition = { number: string; edition: number; replacesId: string | null };
/** The edition that this one takes the place of. */
export type Replaced = { edition: number; issuedOn: CareDay; figures: unknown };

export const fingerprintOf = (figures: unknown) =>
  createHash("sha256").update(JSON.stringify(figures)).digest("hex");

/**
 * Keeps the paper and plans its PDF, in the transaction of the act. A paper that cannot show every letter is
 * refused with the names it is about, until the office accepts that.
 */
export async function addDocument(
  tx: Transaction,
  paper: Paper & Edition & { sheet: Sheet },
  now: Instant,
): Promise<Outcome<string>> {
  const { sameBy, childIds, acceptMarks, ...rest } = paper;
  const names = acceptMarks ? [] : unprintableTexts(paper.sheet);
  if (names.length > 0) return refused("notPrintable", undefined, { unprintable: names });
  const row = {
    ...rest,
    childIds: [...new Set(childIds)],
    issuedOn: today(now),
    fingerprint: fingerprintOf(sameBy ?? paper.figures),
  };
  const documentId = onlyRow(await tx.insert(document).values(row).returning({ id: document.id })).id;
  const dedupeKey = `document.render:${documentId}`;
  await plan(tx, { kind: "document.render", payload: { documentId }, dedupeKey, runAt: now });
  return done(documentId);
}

const findLatest = async (tx: Transaction, { kind, payerId, subjectId, year }: Paper) => {
  const [row] = await tx
    .select({
      id: document.id,
      number: document.number,
      edition: document.edition,
      issuedOn: document.issuedOn,
      fingerprint: document.fingerprint,
      figures: document.figures,
    })
    .from(document)
    .where(
      and(
        eq(document.kind, kind),
        eq(document.payerId, payerId),
        eq(document.subjectId, subjectId),
        eq(document.year, year),
      ),
    )
    .orderBy(desc(document.edition))
    .limit(1);
  return row;
};

export type Published = { documentId: string; isNew: boolean };
export type LockedEditions = { series: NumberSeries; seriesYear: number };

/** Before the figures are read: who waited for another's edition must not go on with what it read before. */
export async function lockEditions(
  tx: Transaction,
  series: NumberSeries,
  now: Instant,
): Promise<LockedEditions> {
  const seriesYear = yearOf(today(now));
  await lockSeries(tx, series, seriesYear);
  return { series, seriesYear };
}

/**
 * A paper that may be published again: with the same figures the one that is there stands, with others a new
 * edition replaces it under the same number. The series lock makes two at once wait for each other.
 */
export async function addEdition(
  tx: Transaction,
  { series, seriesYear }: LockedEditions,
  paper: Paper,
  sheetOf: (edition: Edition, replaces: Replaced | null) => Sheet,
  now: Instant,
): Promise<Outcome<Published>> {
  const latest = await findLatest(tx, paper);
  if (latest && latest.fingerprint === fingerprintOf(paper.sameBy ?? paper.figures))
    return done({ documentId: latest.id, isNew: false });
  const edition: Edition = latest
    ? { number: latest.number, edition: latest.edition + 1, replacesId: latest.id }
    : { number: (await takeNumber(tx, series, seriesYear)).number, edition: 1, replacesId: null };
  const added = await addDocument(tx, { ...paper, ...edition, sheet: sheetOf(edition, latest ?? null) }, now);
  if (!added.ok) return added;
  const documentId = added.value;
  await planEvent(tx, "document.published", { documentId }, now);
  return done({ documentId, isNew: true });
}
