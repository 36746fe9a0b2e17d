import { expect, it } from "vitest";
import { rejectCareRequest } from "@/lib/care-request/reject-care-request";
import { now } from "@/lib/time/clock";
import { auditRows, makeFamily, makeStaff } from "../../support/factories";
import { readersOf } from "../../support/told";
import { ask, codes, requestRow, slotsOf } from "./support";

const reason = "De groep is die dag vol.";

it("rejects with a reason, frees the moment, writes its audit row and tells the parent", async () => {
  const { location, parent, child } = await makeFamily();
  const noor = await makeStaff("manager", location.id);
  const requestId = await ask(parent.actor, child.id);
  expect(await rejectCareRequest(noor.actor, { requestId, reason }, now())).toMatchObject({ ok: true });
  expect(await requestRow(requestId)).toMatchObject({ state: "rejected", decidedBy: noor.id, reason });
  expect(await slotsOf(requestId)).toMatchObject([{ living: false, booked: false }]);
  const audited = (await auditRows("careRequest.rejected")).filter((row) => row.subjectId === requestId);
  expect(audited).toMatchObject([{ outcome: "done", actorPersonId: noor.id, childIds: [child.id] }]);
  expect(await readersOf("mail.care-request-decided", { requestId })).toEqual([parent.id]);
  await ask(parent.actor, child.id);
});

it("is for those who decide at the location", async () => {
  const { location, parent, child } = await makeFamily();
  const elsewhere = await makeFamily();
  const requestId = await ask(parent.actor, child.id);
  const without = [
    parent,
    await makeStaff("carer", location.id),
    await makeStaff("manager", elsewhere.location.id),
  ];
  for (const person of without)
    expect(await rejectCareRequest(person.actor, { requestId, reason }, now())).toMatchObject({
      code: "notFound",
    });
});

it("is done once when pressed twice at once", async () => {
  const { location, parent, child } = await makeFamily();
  const noor = await makeStaff("manager", location.id);
  const requestId = await ask(parent.actor, child.id);
  const outcomes = await Promise.all(
    [1, 2].map(() => rejectCareRequest(noor.actor, { requestId, reason }, now())),
  );
  expect(codes(outcomes)).toEqual(["done", "rejectedAlready"]);
});
