import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { person } from "@/db/schema/person";
import { accessLog } from "@/db/schema/system";
import type { Transaction } from "@/db/transaction";
import type { AccessKind } from "@/lib/audit/record-access";
import { fullName } from "@/lib/names/full-name";
import type { Instant } from "@/lib/time/instant";

/** One opening: who, when and what of the child was shown. `name` is null once the person is gone. */
export type AccessLine = {
  /** Of the line, and the mark from which the list goes on. */
  key: string;
  at: Instant;
  name: string | null;
  kinds: (AccessKind | "list" | "export")[];
};

/** Where a page of the list goes on: the opening it ends with. */
export type AccessMark = { at: Instant; personId: string };

/** The list of the day, and a list of all families, are told from an opened file, as app.openings_of tells parents. */
const kind = sql`case when ${accessLog.listedOn} is null then ${accessLog.what}
  when ${accessLog.what} = 'family' then 'export' else 'list' end`;

/** Also while it was two: what was noted about a record that is one with this child stays as it was written. */
const ofChild = (childId: string) =>
  sql`(${accessLog.childId} = ${childId}::uuid or ${accessLog.childId} in (select app.merged_from(${childId}::uuid)))`;

/** Openings, newest first and from a mark on; what was opened at one moment by one person is one line. */
export async function accessLines(
  tx: Transaction,
  childId: string,
  { limit, after }: { limit: number; after?: AccessMark },
): Promise<AccessLine[]> {
  const earlier =
    after &&
    sql`(${accessLog.at}, ${accessLog.personId}) < (${after.at.toISOString()}::timestamptz, ${after.personId}::uuid)`;
  const rows = await tx
    .select({
      at: accessLog.at,
      personId: accessLog.personId,
      kinds: sql<AccessLine["kinds"]>`array_agg(distinct ${kind})`,
      givenName: person.givenName,
      namePrefix: person.namePrefix,
      familyName: person.familyName,
    })
    .from(accessLog)
    .leftJoin(person, eq(person.id, accessLog.personId))
    .where(and(ofChild(childId), earlier))
    .groupBy(accessLog.at, accessLog.personId, person.id)
    .orderBy(desc(accessLog.at), desc(accessLog.personId))
    .limit(limit);
  return rows.map(({ at, personId, kinds, givenName, namePrefix, familyName }) => ({
    key: `${at.toISOString()}_${personId}`,
    at,
    name:
      givenName === null
        ? null
        : fullName({ givenName, namePrefix: namePrefix ?? "", familyName: familyName ?? "" }),
    kinds,
  }));
}
