import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { consent } from "@/db/schema/consent";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { isBefore } from "@/lib/time/instant";
import { hasAuthorityOver } from "./policy";
import { answerConsentSchema } from "./schema";
import { consentTextVersion } from "./text-version";

/**
 * A guardian with authority says yes or no to one use of a child's photos. It holds at once: what others may
 * see is asked anew with every page and file.
 */
export const answerConsent = defineAct({
  name: "consent.answered",
  by: "person",
  input: answerConsentSchema,
  may: inScope,
  about: ({ childId }) => ({ subjectId: childId, childIds: [childId] }),
  conflicts: { consent_no_overlap: refused("changedMeanwhile") },
  work: async ({ tx, actor, now }, { childId, purpose, allowed }) => {
    if (!(await hasAuthorityOver(tx, actor, childId))) return refused("notFound");
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
    const before = former ? { purpose, allowed: former.allowed, textVersion: former.textVersion } : undefined;
    const after = { purpose, allowed, textVersion: consentTextVersion };
    return happened(undefined, { before, after });
  },
});
