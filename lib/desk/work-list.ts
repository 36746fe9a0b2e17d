import "server-only";
import { hasRole, type PersonActor } from "@/lib/access/actor";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { workSources } from "./sources";
import { type Work, workKinds } from "./work";

/** What waits for this person, in the order of the kinds; what does not wait is left out. One statement per kind. */
export async function readWorkList(actor: PersonActor, now: Instant): Promise<Work[]> {
  const asked = { actor, now, day: today(now) };
  const own = workSources.filter((source) => hasRole(actor, ...source.for));
  const works = (await Promise.all(own.map((source) => source.read(asked)))).flat();
  return works
    .filter(({ count }) => count > 0)
    .sort((one, other) => workKinds.indexOf(one.kind) - workKinds.indexOf(other.kind));
}
