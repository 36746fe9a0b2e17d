import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { type ConsentPurpose, consent, consentPurposes } from "@/db/schema/consent";
import type { PersonActor } from "@/lib/access/actor";
import type { Instant } from "@/lib/time/instant";
import { hasAuthorityOver } from "./policy";
import { consentTextVersion } from "./text-version";

export type ConsentView = {
  purpose: ConsentPurpose;
  /** What counts for the daycare, all guardians' answers together. */
  holds: boolean;
  /** The own answer; null when none was given. */
  own: { allowed: boolean; since: Instant; textVersion: number; outdated: boolean } | null;
  /** Another guardian with authority said no, so the own yes does not count. */
  refusedByOther: boolean;
};

/** The four questions about a child, with the own answers; null for who has no authority over the child. */
export async function listConsents(actor: PersonActor, childId: string): Promise<ConsentView[] | null> {
  return readTogether(actor, async (tx) => {
    if (!(await hasAuthorityOver(tx, actor, childId))) return null;
    const answers = await tx
      .select({
        purpose: consent.purpose,
        allowed: consent.allowed,
        since: consent.validFrom,
        textVersion: consent.textVersion,
        isOwn: sql<boolean>`${consent.personId} = ${actor.personId}`,
      })
      .from(consent)
      .where(and(eq(consent.childId, childId), isNull(consent.validUntil)));
    const holding = await tx.execute<{ purpose: ConsentPurpose; holds: boolean }>(sql`
      select purpose, app.has_consent(${childId}, purpose) as holds
      from unnest(${`{${consentPurposes.join(",")}}`}::text[]) as purpose`);
    return consentPurposes.map((purpose) => {
      const own = answers.find((answer) => answer.purpose === purpose && answer.isOwn);
      const holds = holding.some((row) => row.purpose === purpose && row.holds);
      return {
        purpose,
        holds,
        own: own
          ? {
              allowed: own.allowed,
              since: own.since,
              textVersion: own.textVersion,
              outdated: own.textVersion < consentTextVersion,
            }
          : null,
        refusedByOther: own?.allowed === true && !holds,
      };
    });
  });
}
