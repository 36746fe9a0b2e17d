import "server-only";
import { z } from "zod";
import type { PersonActor } from "@/lib/access/actor";
import { done, type Outcome, refused } from "@/lib/act/outcome";
import type { Instant } from "@/lib/time/instant";
import { listOwnChildren } from "./queries";

export const chooseChildSchema = z.strictObject({ childId: z.uuid() });

/** Which child the screens follow. The choice lives in a cookie; only an own child can be chosen. */
export async function chooseChild(actor: PersonActor, childId: string, now: Instant): Promise<Outcome> {
  const children = await listOwnChildren(actor, now);
  return children.some((child) => child.id === childId) ? done() : refused("notFound");
}
