import { expect, it } from "vitest";
import { expireCareRequests } from "@/lib/care-request/expire-care-requests";
import { addDays } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import { auditRows, makeFamily } from "../../support/factories";
import { ask, friday, requestRow, slotsOf, wednesday } from "./support";

const at = (day: string, time: string) => instantAt(day as typeof wednesday, asLocalTime(time));

it("ends requests nobody answered before their first day passed, once", async () => {
  const { parent, child } = await makeFamily();
  const early = await ask(parent.actor, child.id, { days: [wednesday] });
  const later = await ask(parent.actor, child.id, { days: [friday] });

  await expireCareRequests(at(wednesday, "23:59"));
  expect(await requestRow(early)).toMatchObject({ state: "pending" });

  const midnight = at(addDays(wednesday, 1), "00:00");
  const rounds = await Promise.all([expireCareRequests(midnight), expireCareRequests(midnight)]);
  expect(rounds.reduce((sum, count) => sum + count, 0)).toBe(1);
  expect(await requestRow(early)).toMatchObject({ state: "expired", decidedBy: null });
  expect(await slotsOf(early)).toMatchObject([{ living: false }]);
  expect(await requestRow(later)).toMatchObject({ state: "pending" });
  const audited = (await auditRows("careRequest.expired")).filter((row) => row.subjectId === early);
  expect(audited).toMatchObject([{ outcome: "done", actorJob: "housekeeping", childIds: [child.id] }]);
});

it("is for housekeeping only", async () => {
  const { parent, child } = await makeFamily();
  const requestId = await ask(parent.actor, child.id);
  expect(await expireCareRequests(at(addDays(friday, 30), "00:00"), parent.actor)).toBe(0);
  expect(await requestRow(requestId)).toMatchObject({ state: "pending" });
});
