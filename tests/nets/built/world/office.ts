import { randomUUID } from "node:crypto";
import { now } from "@/lib/time/clock";
import { addDaysTo } from "@/lib/time/instant";
import type { Start } from "./set-up";

/** What only the office looks at: of no family, so each target has one of its own to settle. */
export const makeTroubles = async ({ put }: Start) => ({
  deadLetterId: await put("outbox", {
    kind: "password-changed",
    payload: {},
    dedupe_key: randomUUID(),
    run_at: addDaysTo(now(), 1),
    dead_at: now(),
  }),
  alarmId: await put("alarm", {
    kind: "mail-quota",
    subject: randomUUID(),
    facts: {},
    raised_at: now(),
    last_at: now(),
  }),
});
