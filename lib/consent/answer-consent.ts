import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { consent } from "@/db/schema/consent";
import type { Actor } from "@/lib/access/actor";
import { happened, unrecorded } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import { type Instant, isBefore } from "@/lib/time/instant";
import { hasAuthorityOver } from "./policy";
import type { answerConsentSchema } from "./schema";
import { consentTextVersion } from "./text-version";

/**
 * A guardian with authority says yes or no to one use of a child's photos. It holds at once: what others may
 * see is asked anew with every page and file.
 */
export async function answerConsent(
  actor: Actor,
  input: z.output<typeof answerConsentSchema>,
  now: Instant,
): Promise<Outcome> {
  const { childId, purpose, allowed } = input;
  const attempt = { act: "consent.answered", subjectId: childId, childIds: [childId] } as const;
  return runAct({
    actor,
    now,
    attempt,
    conflicts: { consent_no_overlap: refused("changedMeanwhile") },
    work: async (tx) => {
      if (actor.kind !== "person" || !(await hasAuthorityOver(tx, actor, childId)))
        return refused("notFound");
      const own = and(
        eq(consent.childId, childId),
        eq(consent.purpose, purpose),
        eq(consent.personId, actor.personId),
        isNull(consent.validUntil),
      );
      const [former] = await tx.select().from(consent).where(own).for("update");
      if (former?.allowed === allowed && former.textVersion === consentTextVersion)
        return unrecorded(undefined);
      const from = former && isBefore(now, former.validFrom) ? former.validFrom : now;
      if (former) await tx.update(consent).set({ validUntil: from }).where(eq(consent.id, former.id));
      const answer = { childId, purpose, allowed, personId: actor.personId };
      await tx.insert(consent).values({ ...answer, textVersion: consentTextVersion, validFrom: from });
      const before = former
        ? { purpose, allowed: former.allowed, textVersion: former.textVersion }
        : undefined;
      const after = { purpose, allowed, textVersion: consentTextVersion };
      return happened(undefined, { before, after });
    },
  });
}
