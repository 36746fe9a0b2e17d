import "server-only";
import { readTogether } from "@/db/read-together";
import type { CareType } from "@/db/schema/organisation";
import type { Actor } from "@/lib/access/actor";
import type { CareDay } from "@/lib/time/types";
import { mayArrangeLocations } from "./policy";
import { findStandingAfter, type Standing } from "./standing-after";

/** What rests on a registration after a day, for whoever may end it; nothing for others. */
export async function readStandingNow(
  actor: Actor,
  care: { locationId: string; careType: CareType },
  day: CareDay,
): Promise<Standing> {
  if (!mayArrangeLocations(actor)) return { contracts: 0, placed: 0 };
  return readTogether(actor, (tx) => findStandingAfter(tx, care, day));
}
