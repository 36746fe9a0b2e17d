import "server-only";
import { logFailure } from "@/lib/log/log";
import { now } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import { drain } from "./drain";
import { housekeeping } from "./housekeeping";

const pollMs = 1_000;
const housekeepingEvery = 60;

/**
 * The loop inside a Node host. It keeps no state: any number of instances may run it, and a serverless
 * host runs the same two functions from the cron route. An outage is logged once, not once a second.
 */
export function startWorker() {
  let rounds = 0;
  let failing = false;
  const round = async () => {
    try {
      await drain({ until: addMinutes(now(), 1) });
      if (rounds++ % housekeepingEvery === 0) await housekeeping(now());
      failing = false;
    } catch (error) {
      if (!failing) logFailure("worker-failed", error);
      failing = true;
    }
    setTimeout(round, pollMs).unref();
  };
  setTimeout(round, pollMs).unref();
}
