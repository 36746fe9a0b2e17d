import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { DefinedAct } from "@/lib/act/define-act";
import { orThrow } from "@/lib/act/outcome";
import type { Instant } from "@/lib/time/instant";

/** Does one act as a form would: through its schema, and a refusal stops the seed with its code. */
export async function perform<Schema extends z.ZodType, Value>(
  act: DefinedAct<"anybody", Schema, Value>,
  actor: Actor,
  input: z.input<Schema>,
  now: Instant,
): Promise<Value> {
  return orThrow(await act(actor, act.input.parse(input), now));
}

/** Enough at once to keep the database busy without emptying the pool. */
const atOnce = 8;

/** Like Promise.all over a list, a few at a time; order of results is the order of the list. */
export async function forEachOf<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.map((item, index) => ({ item, index })).reverse();
  const worker = async () => {
    for (let job = queue.pop(); job; job = queue.pop()) results[job.index] = await work(job.item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
