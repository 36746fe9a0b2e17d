import "server-only";
import { type Outcome, refused } from "@/lib/act/outcome";
import { HashingBusy } from "./password-hash";

/** Turns a full queue into an answer. Apart, so that a log-in knows nothing of what new passwords are judged by. */
export async function unlessBusy<Value>(work: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HashingBusy) return refused("busy");
    throw error;
  }
}
