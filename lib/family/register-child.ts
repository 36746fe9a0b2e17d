import "server-only";
import { onlyRow } from "@/db/only-row";
import { child } from "@/db/schema/child";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { mayRegister } from "./policy";
import { registerChildSchema } from "./schema";

/** Puts a child on the books; its guardians, group and contract follow as acts of their own. */
export const registerChild = defineAct({
  name: "child.registered",
  by: "anybody",
  input: registerChildSchema,
  may: mayRegister,
  work: async ({ tx }, input) => {
    const childId = onlyRow(await tx.insert(child).values(input).returning({ id: child.id })).id;
    return happened({ childId }, { subjectId: childId, childIds: [childId] });
  },
});
