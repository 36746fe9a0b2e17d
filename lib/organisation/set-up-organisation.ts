import "server-only";
import { organisation } from "@/db/schema/organisation";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { maySetUpOrganisation } from "./policy";
import { setUpOrganisationSchema } from "./schema";

/** Names the operator of this installation. There is one, so this is done once. */
export const setUpOrganisation = defineAct({
  name: "organisation.setUp",
  by: "anybody",
  input: setUpOrganisationSchema,
  may: maySetUpOrganisation,
  conflicts: { organisation_onlyOne_unique: refused("alreadySetUp") },
  work: async ({ tx }, input) => {
    const [row] = await tx.insert(organisation).values(input).returning({ id: organisation.id });
    return happened(undefined, { subjectId: row?.id, after: { name: input.name } });
  },
});
