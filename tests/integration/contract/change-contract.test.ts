import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { cancelVersion } from "@/lib/contract/cancel-version";
import { changeContract } from "@/lib/contract/change-contract";
import { endContract } from "@/lib/contract/end-contract";
import { extendContract } from "@/lib/contract/extend-contract";
import { longAgo } from "../../support/factories";
import { now } from "../family/support";
import { auditOf, codes } from "../organisation/support";
import { bindingBlocks, inDays, makeAgreed, versionsOf } from "./support";

const was = (until: string | null) => [1, 2, 4].map((weekday) => [weekday, longAgo, until]);

it("lets other terms follow from a day on, what held ends the day before, and writes its audit row", async () => {
  const { family, office, changed } = await makeAgreed();
  const { contractId } = family.child;
  const { versionId } = orThrow(await changeContract(office.actor, changed(), now));
  expect(await versionsOf(contractId)).toMatchObject([
    { startsOn: longAgo, endsOn: inDays(29), state: "binding" },
    { id: versionId, startsOn: inDays(30), endsOn: null, state: "binding" },
  ]);
  expect(await bindingBlocks(contractId)).toEqual([...was(inDays(29)), [3, inDays(30), null]]);
  expect(await auditOf("contract.changed", office.id)).toMatchObject([
    { outcome: "done", subjectId: contractId, childIds: [family.child.id], after: { versionId } },
  ]);
});

it("is undone by cancelling: what it took the place of goes on", async () => {
  const { family, office, changed } = await makeAgreed();
  const { contractId } = family.child;
  const { versionId } = orThrow(await changeContract(office.actor, changed(), now));
  const cancelled = { versionId, version: 1, reason: "" };
  expect(await cancelVersion(office.actor, cancelled, now)).toMatchObject({ ok: true });
  expect(await bindingBlocks(contractId)).toEqual(was(null));
  expect(await auditOf("contractVersion.cancelled", office.id)).toMatchObject([
    { outcome: "done", subjectId: versionId, before: { state: "binding" } },
  ]);
  expect(await cancelVersion(office.actor, cancelled, now)).toMatchObject({ code: "cancelledAlready" });
});

it("begins in the past with a reason only, and not before the contract is billed", async () => {
  const { office, changed } = await makeAgreed();
  const past = { startsOn: inDays(-10) };
  expect(await changeContract(office.actor, changed(past), now)).toMatchObject({ code: "reasonRequired" });
  const early = changed({ startsOn: "2019-12-31", reason: "Zo afgesproken." });
  expect(await changeContract(office.actor, early, now)).toMatchObject({ code: "beforeBilledFrom" });
  const told = changed({ ...past, reason: "Op papier, te laat verwerkt." });
  const { versionId } = orThrow(await changeContract(office.actor, told, now));
  const wordless = { versionId, version: 1, reason: "" };
  expect(await cancelVersion(office.actor, wordless, now)).toMatchObject({ code: "reasonRequired" });
  expect(await cancelVersion(office.actor, { ...wordless, reason: "Vergissing." }, now)).toMatchObject({
    ok: true,
  });
});

it("takes the place of another that begins the same day, whose care then counts nowhere", async () => {
  const { family, office, changed } = await makeAgreed();
  orThrow(await changeContract(office.actor, changed(), now));
  orThrow(await changeContract(office.actor, changed({ pattern: [{ weekday: 5, part: "morning" }] }), now));
  expect(await bindingBlocks(family.child.contractId)).toEqual([...was(inDays(29)), [5, inDays(30), null]]);
});

it("goes with the end of the contract, and extending it does not bring it back", async () => {
  const { family, office, changed } = await makeAgreed();
  const { contractId } = family.child;
  orThrow(await changeContract(office.actor, changed(), now));
  orThrow(await endContract(office.actor, { contractId, endsOn: inDays(20), version: 1 }, now));
  expect(await bindingBlocks(contractId)).toEqual(was(inDays(20)));
  expect((await versionsOf(contractId)).map(({ state }) => state)).toEqual(["binding", "cancelled"]);
  const late = await changeContract(office.actor, changed(), now);
  expect(late).toMatchObject({ code: "afterContractEnds", facts: { days: [inDays(20)] } });
  const sooner = { contractId, endsOn: inDays(10), version: 2 };
  expect(await extendContract(office.actor, sooner, now)).toMatchObject({ code: "notLater" });
  orThrow(await extendContract(office.actor, { contractId, endsOn: null, version: 2 }, now));
  expect(await bindingBlocks(contractId)).toEqual(was(null));
  const again = await extendContract(office.actor, { contractId, endsOn: null, version: 3 }, now);
  expect(again).toMatchObject({ code: "notEnded" });
  expect(await auditOf("contract.extended", office.id)).toMatchObject([
    { outcome: "done", subjectId: contractId, before: { endsOn: inDays(20) }, after: { endsOn: null } },
  ]);
});

it("is the office's work, about contracts and versions that are there", async () => {
  const { manager, outOfReach, office, changed, family } = await makeAgreed();
  const ofVersion = { versionId: randomUUID(), version: 1, reason: "" };
  const ofContract = { contractId: family.child.contractId, endsOn: null, version: 1 };
  for (const { actor } of [manager, ...outOfReach]) {
    expect(await changeContract(actor, changed(), now)).toMatchObject({ code: "notAllowed" });
    expect(await cancelVersion(actor, ofVersion, now)).toMatchObject({ code: "notAllowed" });
    expect(await extendContract(actor, ofContract, now)).toMatchObject({ code: "notAllowed" });
  }
  const elsewhere = changed({ contractId: randomUUID() });
  expect(await changeContract(office.actor, elsewhere, now)).toMatchObject({ code: "notFound" });
  expect(await cancelVersion(office.actor, ofVersion, now)).toMatchObject({ code: "notFound" });
});

it("has one winner when a version is cancelled twice at once, and two changes one after the other", async () => {
  const { office, changed, family } = await makeAgreed();
  const change = () => changeContract(office.actor, changed(), now);
  expect(codes(await Promise.all([change(), change()]))).toEqual(["done", "done"]);
  expect(await bindingBlocks(family.child.contractId)).toHaveLength(4);
  const [, first] = await versionsOf(family.child.contractId);
  const cancel = () =>
    cancelVersion(office.actor, { versionId: first?.id ?? "", version: 1, reason: "" }, now);
  expect(codes(await Promise.all([cancel(), cancel()]))).toEqual(["cancelledAlready", "done"]);
});
