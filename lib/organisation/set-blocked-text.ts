import "server-only";
import { eq, sql } from "drizzle-orm";
import { organisation } from "@/db/schema/organisation";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { overtaken, refused } from "@/lib/act/outcome";
import { maySetUpOrganisation } from "./policy";
import { setBlockedTextSchema } from "./schema";

/** What somebody reads whose access to a child is blocked; empty brings the portal's own sentence back. */
export const setBlockedText = defineAct({
  name: "organisation.blockedTextSet",
  by: "anybody",
  input: setBlockedTextSchema,
  may: maySetUpOrganisation,
  work: async ({ tx }, { blockedText, version }) => {
    const [before] = await tx.select().from(organisation).for("update");
    if (!before) return refused("notFound");
    if (before.version !== version)
      return overtaken({ blockedText: before.blockedText, version: before.version });
    await tx
      .update(organisation)
      .set({ blockedText, version: sql`${organisation.version} + 1` })
      .where(eq(organisation.id, before.id));
    const change = { before: { blockedText: before.blockedText }, after: { blockedText } };
    return happened(undefined, { subjectId: before.id, ...change });
  },
});
