import "server-only";
import { lockChildToArrange } from "@/lib/access/lock-child";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import { writeChildValues } from "./child-values";
import { type ChildField, type ChildValues, isForOffice } from "./fields";
import { mayRecordChildData } from "./policy";
import { recordChildDataSchema } from "./schema";

const fieldsOf = (values: ChildValues) => Object.keys(values) as ChildField[];

/** The daycare writes what a parent told at the intake into the child's file. The audit holds no contents. */
export const recordChildData = defineAct({
  name: "childData.recorded",
  by: "anybody",
  input: recordChildDataSchema,
  may: (actor, { values }) =>
    mayRecordChildData(actor, { forOffice: isForOffice("child", fieldsOf(values)) }),
  about: ({ childId }) => ({ subjectId: childId, childIds: [childId] }),
  work: async ({ tx, actor, now }, { childId, values }) => {
    if (!(await lockChildToArrange(tx, actor, childId))) return refused("notFound");
    const own = await refuseOwnChild(tx, actor, childId, now);
    if (own) return own;
    await writeChildValues(tx, childId, values);
    return happened(undefined, { after: { fields: fieldsOf(values) } });
  },
});
