import { afterAll, beforeAll, expect, it } from "vitest";
import { mailPace } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { drain } from "@/lib/jobs/drain";
import { now } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import { makeOrganisation } from "../support/factories";
import { expectEachOnceInOrder, people, planLetters, rowsOf } from "../support/many-letters";
import { startResendServer } from "../support/resend-server";

const key = "re_proof_key";
let service: Awaited<ReturnType<typeof startResendServer>>;

beforeAll(async () => {
  service = await startResendServer(key);
  Object.assign(process.env, {
    RESEND_API_KEY: key,
    RESEND_BASE_URL: service.url,
    MAIL_CALLS_PER_SECOND: "2",
  });
  await makeOrganisation();
});
afterAll(() => service.stop());

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const rest = () =>
  inTransaction(system("outbox"), (tx) =>
    tx.update(mailPace).set({ pausedUntil: null, oneByOneUntil: null }),
  );

/** As the loop of a process does, two of them, with the real waits after a failure. */
async function serveUntilAllWent(keys: readonly string[]) {
  const process = async () => {
    for (;;) {
      await drain({ until: addMinutes(now(), 1), lanes: ["letters"] });
      const open = (await rowsOf(keys)).filter((row) => !row.doneAt && !row.deadAt);
      if (open.length === 0) return;
      await pause(1_000);
    }
  };
  await Promise.all([process(), process()]);
}

it.each([
  ["in calls of up to a hundred", true],
  ["in a call for each", false],
])(
  "a thousand letters arrive at two calls a second, a tenth of the calls cut off, %s",
  async (_name, batch) => {
    service.received.length = 0;
    service.calls.length = 0;
    Object.assign(service.moods, { rate: 2, cutEvery: 10, batch });
    await rest();
    const to = await people(250);
    const keys = await planLetters(to, 4);
    const started = performance.now();
    await serveUntilAllWent(keys);
    await expectEachOnceInOrder(service.received, keys, to);
    const refused = service.calls.filter((call) => call.refused).length;
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`${keys.length} letters, ${service.calls.length} calls, ${refused} refused, ${seconds} s`);
    expect(refused).toBeLessThan(service.calls.length / 10);
  },
);
