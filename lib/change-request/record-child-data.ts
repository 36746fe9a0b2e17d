import "server-only";
import { type Actor, hasRole } from "@/lib/access/actor";
import { lockChildToArrange } from "@/lib/access/lock-child";
import { officeRoles } from "@/lib/access/roles";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import { writeChildValues } from "./child-values";
import { type ChildField, type ChildValues, isForOffice } from "./fields";
import { mayRecordChildData } from "./policy";

export type ChildData = { childId: string; values: ChildValues };

/** The daycare writes what a parent told at the intake into the child's file. The audit holds no contents. */
export function recordChildData(
  actor: Actor,
  { childId, values }: ChildData,
  now: Instant,
): Promise<Outcome> {
  const attempt = { act: "childData.recorded", subjectId: childId, childIds: [childId] } as const;
  const fields = Object.keys(values) as ChildField[];
  return runAct({
    actor,
    now,
    attempt,
    work: async (tx) => {
      if (!mayRecordChildData(actor)) return refused("notAllowed");
      if (isForOffice("child", fields) && !hasRole(actor, ...officeRoles)) return refused("notAllowed");
      if (!(await lockChildToArrange(tx, actor, childId))) return refused("notFound");
      const own = await refuseOwnChild(tx, actor, childId, now);
      if (own) return own;
      await writeChildValues(tx, childId, values);
      return happened(undefined, { after: { fields } });
    },
  });
}
