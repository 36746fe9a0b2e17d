import "server-only";
import { logFailure } from "@/lib/log/log";
import { watchReading } from "@/lib/reading/watch-reading";
import { now } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import { patiently } from "@/lib/time/patience";
import { drain } from "./drain";
import { housekeeping } from "./housekeeping";

const pollMs = 1_000;
const housekeepingEvery = 60;

/**
 * The loops inside a Node host, one per lane, so that a letter does not wait for two hundred pictures. They keep
 * no state: any number of instances may run them, and a serverless host runs the same functions from the cron
 * route. An outage is logged once, not once a second.
 */
export function startWorker() {
  let rounds = 0;
  loop(async () => {
    await drain({ until: addMinutes(now(), 1), lanes: ["letters"] });
    if (rounds++ % housekeepingEvery === 0) await housekeeping(now());
  });
  loop(async () => {
    await drain({ until: addMinutes(now(), 1), lanes: ["pictures"] });
  });
  // By the clock and by itself: a long mailing must not hide somebody who copies the files.
  loop(() => watchReading(now()), 60_000);
}

function loop(work: () => Promise<void>, pauseMs = pollMs) {
  let failing = false;
  const round = async () => {
    try {
      await patiently(work);
      failing = false;
    } catch (error) {
      if (!failing) logFailure("worker-failed", error);
      failing = true;
    }
    setTimeout(round, pauseMs).unref();
  };
  setTimeout(round, pauseMs).unref();
}
