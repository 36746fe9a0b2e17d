import "server-only";
import { eq } from "drizzle-orm";
import { holdLock } from "@/db/hold-lock";
import { termsEdition } from "@/db/schema/organisation";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { today } from "@/lib/time/care-day";
import { mayArrangeTerms } from "./policy";
import { takeBackTermsSchema } from "./schema";

/** An edition that was to begin on a day to come: what holds until then goes on. Its file is swept a day later. */
export const takeBackTerms = defineAct({
  name: "terms.takenBack",
  by: "anybody",
  input: takeBackTermsSchema,
  may: mayArrangeTerms,
  about: ({ termsId }) => ({ subjectId: termsId }),
  work: async ({ tx, now }, { termsId }) => {
    await holdLock(tx, "terms");
    const [edition] = await tx.select().from(termsEdition).where(eq(termsEdition.id, termsId));
    if (!edition) return refused("notFound");
    const { name, startsOn, sha256 } = edition;
    if (startsOn <= today(now)) return refused("inForceAlready", undefined, { days: [startsOn] });
    await tx.delete(termsEdition).where(eq(termsEdition.id, termsId));
    return happened(undefined, { before: { name, startsOn, sha256 } });
  },
});
