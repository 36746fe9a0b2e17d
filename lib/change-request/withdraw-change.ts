import "server-only";
import { eq } from "drizzle-orm";
import { changeRequest } from "@/db/schema/change-request";
import type { PersonActor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import { lockRequest, subjectOf } from "./change-rows";
import type { Subject } from "./fields";
import { parentScope } from "./in-scope";
import { changeRequestStates } from "./states";

/** A parent takes back a change that still waits; for a child either guardian with authority may. */
export function withdrawChange(
  actor: PersonActor,
  { requestId }: { requestId: string },
  now: Instant,
): Promise<Outcome<{ subject: Subject }>> {
  const attempt = { act: "change.withdrawn", subjectId: requestId } as const;
  return runAct({
    actor,
    now,
    attempt,
    work: async (tx) => {
      const [seen] = await tx.select().from(changeRequest).where(eq(changeRequest.id, requestId));
      const scope = seen && (await parentScope(tx, actor, subjectOf(seen), now));
      if (!scope) return refused("notFound");
      if (!changeRequestStates.may("withdraw")(scope)) return refused("notAllowed");
      const request = await lockRequest(tx, requestId);
      if (!request) return refused("notFound");
      const second = await changeRequestStates.take(tx, "withdraw", eq(changeRequest.id, requestId), {
        withdrawnBy: actor.personId,
        withdrawnAt: now,
      });
      if (second) return second;
      const childIds = request.childId ? [request.childId] : [];
      return happened({ subject: subjectOf(request) }, { childIds });
    },
  });
}
