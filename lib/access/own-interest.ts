import "server-only";
import { type SQL, sql } from "drizzle-orm";

/**
 * How a decision stands to whoever takes it. `own`: about this person or a child of theirs. `alone`: that, and
 * nobody else could take it, so an administrator may and the others hear of it.
 */
export type Interest = "none" | "own" | "alone";

type Columns = { childId: SQL; adults: SQL; locationId: SQL; forOffice: SQL };

/** For rows of a list; the database asks the same once more when a decision is written. */
export const interestIn = ({ childId, adults, locationId, forOffice }: Columns): SQL<Interest> =>
  sql<Interest>`app.interest_in(${childId}, ${adults}, ${locationId}, ${forOffice})`;

/** What is written into a child's file without having been asked: no location or desk of its own. */
export const interestInChild = (childId: string) =>
  interestIn({
    childId: sql`${childId}::uuid`,
    adults: sql`'{}'::uuid[]`,
    locationId: sql`null::uuid`,
    forOffice: sql`false`,
  });
