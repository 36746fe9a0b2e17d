import "server-only";
import { setImmediate } from "node:timers/promises";

const inOneTurn = 200;

/** Called for each row of a long list, which takes seconds as a whole: lets others have their turn now and then. */
export async function letOthers(index: number): Promise<void> {
  if (index % inOneTurn === inOneTurn - 1) await setImmediate();
}
