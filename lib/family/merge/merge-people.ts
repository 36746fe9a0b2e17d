import "server-only";
import { eq, inArray } from "drizzle-orm";
import { personContact } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { refuseOneself } from "@/lib/act/refuse-oneself";
import { writePersonValues } from "@/lib/change-request/person-values";
import { mayMerge } from "../policy";
import { mergeTwo, noteWritten } from "./merge-two";
import { mergePeopleSchema } from "./schema";

const isShielded = async (tx: Transaction, ids: string[]) =>
  (await tx.select().from(personContact).where(inArray(personContact.personId, ids))).some(
    ({ shielded }) => shielded,
  );

/** Two records of one adult become one. Whoever was shielded under one of them stays shielded. */
export const mergePeople = defineAct({
  name: "people.merged",
  by: "person",
  input: mergePeopleSchema,
  may: mayMerge,
  about: ({ keptId }) => ({ subjectId: keptId }),
  conflicts: { guardianship_no_overlap: refused("mergeTies") },
  work: async (context, input) => {
    const { tx, actor, now } = context;
    const { keptId, goneId } = input;
    const shielded = await isShielded(tx, [keptId, goneId]);
    const merged = await mergeTwo(context, "person", input, () =>
      refuseOneself(tx, actor, [keptId, goneId], now),
    );
    if (!merged.ok) return merged;
    const { mergeId, values } = merged.value;
    await writePersonValues(tx, keptId, values);
    if (shielded) await shield(tx, keptId);
    await noteWritten(tx, mergeId);
    return happened({ keptId, mergeId }, { after: { goneId, mergeId, taken: Object.keys(values) } });
  },
});

async function shield(tx: Transaction, personId: string) {
  const written = await tx
    .update(personContact)
    .set({ shielded: true })
    .where(eq(personContact.personId, personId))
    .returning({ id: personContact.personId });
  if (written.length === 0) await tx.insert(personContact).values({ personId, shielded: true });
}
