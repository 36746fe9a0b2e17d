import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { agreeContract } from "@/lib/contract/agree-contract";
import { bindVersion } from "@/lib/contract/bind-version";
import { cancelVersion, declineOffer } from "@/lib/contract/cancel-version";
import { changeContract } from "@/lib/contract/change-contract";
import { draftChange } from "@/lib/contract/draft-change";
import { lapseOffers } from "@/lib/contract/lapse-offers";
import { offerVersion } from "@/lib/contract/offer-version";
import { agreeContractSchema } from "@/lib/contract/schema";
import { addDaysTo } from "@/lib/time/instant";
import { auditRows } from "../../support/factories";
import { now } from "../family/support";
import { auditOf, codes } from "../organisation/support";
import { bindingBlocks, day0, inDays, makeAgreed, versionsOf } from "./support";

async function makeOffered() {
  const agreed = await makeAgreed();
  const { office, drafted } = agreed;
  const { versionId } = orThrow(await draftChange(office.actor, drafted(), now));
  const offer = () => offerVersion(office.actor, { versionId, version: 1, until: null }, now);
  return { ...agreed, versionId, offer };
}
const bound = { basis: "on_paper", agreedOn: day0 } as const;

it("drafts and offers a change while what was agreed goes on, and binds it last", async () => {
  const { family, office, versionId, offer } = await makeOffered();
  const { contractId } = family.child;
  expect(await bindingBlocks(contractId)).toHaveLength(3);
  expect(orThrow(await offer())).toEqual({ offeredUntil: inDays(14) });
  expect(await bindingBlocks(contractId)).toHaveLength(3);
  orThrow(await bindVersion(office.actor, { versionId, version: 2, ...bound }, now));
  expect(await bindingBlocks(contractId)).toContainEqual([3, inDays(30), null]);
  for (const act of ["contractVersion.offered", "contractVersion.bound"] as const)
    expect(await auditOf(act, office.id)).toMatchObject([{ outcome: "done", subjectId: versionId }]);
  expect(await auditOf("contractVersion.drafted", office.id)).toMatchObject([
    { outcome: "done", subjectId: contractId, after: { versionId } },
  ]);
  const late = await bindVersion(office.actor, { versionId, version: 3, ...bound }, now);
  expect(late).toMatchObject({ code: "bindsAlready" });
});

it("lapses after its last day, once, by housekeeping alone", async () => {
  const { office, versionId, offer } = await makeOffered();
  orThrow(await offer());
  await lapseOffers(addDaysTo(now, 14));
  expect((await auditRows("contractVersion.lapsed")).filter((row) => row.subjectId === versionId)).toEqual(
    [],
  );
  expect(await lapseOffers(addDaysTo(now, 15), office.actor)).toBe(0);
  await lapseOffers(addDaysTo(now, 15));
  expect(
    (await auditRows("contractVersion.lapsed")).filter((row) => row.subjectId === versionId),
  ).toMatchObject([{ outcome: "done" }]);
  const late = await bindVersion(office.actor, { versionId, version: 2, ...bound }, now);
  expect(late).toMatchObject({ code: "lapsedAlready" });
});

it("is declined or withdrawn, and then nothing follows from it", async () => {
  const { office, versionId, offer, family } = await makeOffered();
  expect(await declineOffer(office.actor, { versionId, version: 1 }, now)).toMatchObject({
    code: "changedMeanwhile",
  });
  orThrow(await offer());
  orThrow(await declineOffer(office.actor, { versionId, version: 2 }, now));
  const withdrawn = await cancelVersion(office.actor, { versionId, version: 3, reason: "" }, now);
  expect(withdrawn).toMatchObject({ code: "declinedAlready" });
  expect(await bindingBlocks(family.child.contractId)).toHaveLength(3);
  expect(await auditOf("contractVersion.declined", office.id)).toMatchObject([
    { outcome: "done", subjectId: versionId },
  ]);
});

it("refuses care that another contract of the child gives already, once it is to bind", async () => {
  const { office, versionId, family, other } = await makeOffered();
  const second = { childId: family.child.id, locationId: family.location.id, holderId: family.parent.id };
  const week = { productId: family.location.productId, pattern: [{ weekday: 3, part: "morning" }] };
  const terms = { startsOn: inDays(40), weeksPerYear: 52, agreedOn: day0, ...week };
  const deal = agreeContractSchema.parse({ ...terms, ...second, careType: "daycare" });
  orThrow(await agreeContract(office.actor, deal, now));
  const clash = await bindVersion(office.actor, { versionId, version: 1, ...bound }, now);
  expect(clash).toMatchObject({ code: "careOverlaps" });
  expect(await bindingBlocks(other.child.contractId)).toHaveLength(3);
});

it("is the office's work, about what is there", async () => {
  const { manager, outOfReach, office, versionId, drafted } = await makeOffered();
  const it = { versionId, version: 1 };
  for (const { actor } of [manager, ...outOfReach]) {
    expect(await draftChange(actor, drafted(), now)).toMatchObject({ code: "notAllowed" });
    expect(await offerVersion(actor, { ...it, until: null }, now)).toMatchObject({ code: "notAllowed" });
    expect(await bindVersion(actor, { ...it, ...bound }, now)).toMatchObject({ code: "notAllowed" });
    expect(await declineOffer(actor, it, now)).toMatchObject({ code: "notAllowed" });
  }
  const none = { versionId: randomUUID(), version: 1 };
  expect(await draftChange(office.actor, drafted({ contractId: randomUUID() }), now)).toMatchObject({
    code: "notFound",
  });
  expect(await offerVersion(office.actor, { ...none, until: null }, now)).toMatchObject({ code: "notFound" });
  expect(await bindVersion(office.actor, { ...none, ...bound }, now)).toMatchObject({ code: "notFound" });
  expect(await declineOffer(office.actor, none, now)).toMatchObject({ code: "notFound" });
  const past = { ...it, until: inDays(-1) };
  expect(await offerVersion(office.actor, past, now)).toMatchObject({ code: "dayInPast" });
});

it("has one winner when it is offered, bound or declined twice at once", async () => {
  const { office, versionId, offer, family } = await makeOffered();
  expect(codes(await Promise.all([offer(), offer()]))).toEqual(["done", "offeredAlready"]);
  const answers = await Promise.all([
    bindVersion(office.actor, { versionId, version: 2, ...bound }, now),
    declineOffer(office.actor, { versionId, version: 2 }, now),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const [, version] = await versionsOf(family.child.contractId);
  expect(version?.state).toBe(answers[0]?.ok ? "binding" : "declined");
  const change = await changeContract(office.actor, { ...(await makeAgreed()).changed() }, now);
  expect(change.ok).toBe(true);
});
