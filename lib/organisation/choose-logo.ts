import "server-only";
import { eq } from "drizzle-orm";
import { logo, organisation } from "@/db/schema/organisation";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { maySetUpOrganisation } from "./policy";
import { chooseLogoSchema } from "./schema";

/** Takes the logo away, or brings back one that was there: the way back of each other, and of a new one. */
export const chooseLogo = defineAct({
  name: "organisation.logoChosen",
  by: "anybody",
  input: chooseLogoSchema,
  may: maySetUpOrganisation,
  work: async ({ tx }, { logoId, instead }) => {
    const [held] = await tx.select().from(organisation).for("update");
    if (!held) return refused("notFound");
    if (held.logoId !== instead) return refused("changedMeanwhile");
    if (held.logoId === logoId) return refused("nothingChanged");
    const known = logoId ? await tx.select({ id: logo.id }).from(logo).where(eq(logo.id, logoId)) : [null];
    if (known.length === 0) return refused("notFound");
    await tx.update(organisation).set({ logoId }).where(eq(organisation.id, held.id));
    const change = { before: { logoId: held.logoId }, after: { logoId } };
    return happened({ before: held.logoId, now: logoId }, { subjectId: held.id, ...change });
  },
});
