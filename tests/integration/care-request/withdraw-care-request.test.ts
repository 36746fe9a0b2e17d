import { expect, it } from "vitest";
import { withdrawCareRequest } from "@/lib/care-request/withdraw-care-request";
import { now } from "@/lib/time/clock";
import { addGuardian, auditRows, makeFamily, makePerson, makeStaff } from "../../support/factories";
import { ask, codes, requestRow, slotsOf } from "./support";

it("withdraws a waiting request, frees its moment and writes its audit row", async () => {
  const { parent, child } = await makeFamily();
  const requestId = await ask(parent.actor, child.id);
  expect(await withdrawCareRequest(parent.actor, { requestId }, now())).toMatchObject({ ok: true });
  expect(await requestRow(requestId)).toMatchObject({ state: "withdrawn" });
  expect(await slotsOf(requestId)).toMatchObject([{ living: false, booked: false }]);
  const audited = (await auditRows("careRequest.withdrawn")).filter((row) => row.subjectId === requestId);
  expect(audited).toMatchObject([{ outcome: "done", actorPersonId: parent.id, childIds: [child.id] }]);
  await ask(parent.actor, child.id);
});

it("is for guardians who may request, the other parent among them", async () => {
  const { location, parent, child } = await makeFamily();
  const other = await makePerson("Tom");
  await addGuardian(child.id, other.id);
  const onlyLooks = await makePerson("Wim");
  await addGuardian(child.id, onlyLooks.id, { mayRequest: false });
  const stranger = await makeFamily();
  const manager = await makeStaff("manager", location.id);
  const requestId = await ask(parent.actor, child.id);
  const tryAs = (person: typeof parent) => withdrawCareRequest(person.actor, { requestId }, now());
  expect(await tryAs(onlyLooks)).toMatchObject({ code: "notAllowed" });
  expect(await tryAs(stranger.parent)).toMatchObject({ code: "notFound" });
  expect(await tryAs(manager)).toMatchObject({ code: "notFound" });
  expect(await tryAs(other)).toMatchObject({ ok: true });
});

it("is done once when pressed twice at once", async () => {
  const { parent, child } = await makeFamily();
  const requestId = await ask(parent.actor, child.id);
  const outcomes = await Promise.all(
    [1, 2].map(() => withdrawCareRequest(parent.actor, { requestId }, now())),
  );
  expect(codes(outcomes)).toEqual(["done", "withdrawnAlready"]);
});
