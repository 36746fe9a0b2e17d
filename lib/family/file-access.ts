import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import { person } from "@/db/schema/person";
import { accessLog } from "@/db/schema/system";
import type { Transaction } from "@/db/transaction";
import type { AccessKind } from "@/lib/audit/record-access";
import { fullName } from "@/lib/names/full-name";
import type { Instant } from "@/lib/time/instant";

/** One opening: who, when and what of the child was shown. `name` is null once the person is gone. */
export type AccessLine = {
  key: string;
  at: Instant;
  name: string | null;
  kinds: (AccessKind | "list" | "export")[];
};

const shown = 20;
/** The list of the day, and a list of all families, are told from an opened file, as app.openings_of tells parents. */
const kind = sql`case when ${accessLog.listedOn} is null then ${accessLog.what}
  when ${accessLog.what} = 'family' then 'export' else 'list' end`;

/** The last openings, newest first; what was opened at one moment by one person is one line. */
export async function accessLines(tx: Transaction, childId: string): Promise<AccessLine[]> {
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
    .where(eq(accessLog.childId, childId))
    .groupBy(accessLog.at, accessLog.personId, person.id)
    .orderBy(desc(accessLog.at), accessLog.personId)
    .limit(shown);
  return rows.map(({ at, personId, kinds, givenName, namePrefix, familyName }) => ({
    key: `${at.toISOString()} ${personId}`,
    at,
    name:
      givenName === null
        ? null
        : fullName({ givenName, namePrefix: namePrefix ?? "", familyName: familyName ?? "" }),
    kinds,
  }));
}
