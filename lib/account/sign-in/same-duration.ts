import "server-only";
import { setTimeout } from "node:timers/promises";

/** Answers no sooner than this, so that the clock does not tell whether there was anything to do. */
export async function noSoonerThan<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  const [value] = await Promise.all([work, setTimeout(milliseconds)]);
  return value;
}
