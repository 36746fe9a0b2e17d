import "server-only";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import { writeChildValues } from "@/lib/change-request/child-values";
import { mayMerge } from "../policy";
import { mergeTwo, noteWritten } from "./merge-two";
import { mergeChildrenSchema } from "./schema";

/** Two records of one child become one. The audit names both, and the fields that were taken over, never their values. */
export const mergeChildren = defineAct({
  name: "children.merged",
  by: "person",
  input: mergeChildrenSchema,
  may: mayMerge,
  about: ({ keptId, goneId }) => ({ subjectId: keptId, childIds: [keptId, goneId] }),
  conflicts: {
    log_entry_one_nap: refused("mergeNaps"),
    portrait_one_each: refused("mergePortraits"),
    placement_no_overlap: refused("mergePlaces"),
  },
  work: async (context, input) => {
    const { tx, actor, now } = context;
    const { keptId, goneId } = input;
    const merged = await mergeTwo(
      context,
      "child",
      input,
      async () =>
        (await refuseOwnChild(tx, actor, keptId, now)) ?? (await refuseOwnChild(tx, actor, goneId, now)),
    );
    if (!merged.ok) return merged;
    const { mergeId, values } = merged.value;
    await writeChildValues(tx, keptId, values);
    await noteWritten(tx, mergeId);
    return happened({ keptId, mergeId }, { after: { goneId, mergeId, taken: Object.keys(values) } });
  },
});
