import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { child } from "@/db/schema/child";
import { contract, contractPattern, contractPayer, contractVersion, placement } from "@/db/schema/contract";
import { orThrow } from "@/lib/act/outcome";
import { agreeContract } from "@/lib/contract/agree-contract";
import { endContract } from "@/lib/contract/end-contract";
import { agreeContractSchema, endContractSchema } from "@/lib/contract/schema";
import { careSessionsOfChildren } from "@/lib/planning/queries";
import { asCareDay } from "@/lib/time/care-day";
import { now as clock } from "@/lib/time/clock";
import { parityOf, weekNumber } from "@/lib/time/week-parity";
import { agreeAnother } from "../../support/another-contract";
import { asSetUp, makeStaff } from "../../support/factories";
import { makeTwoHouses } from "../family/support";
import { auditOf, codes } from "../organisation/support";

const now = clock();

type Change = Partial<z.input<typeof agreeContractSchema>>;

/** The family of the factories with its contract ended, so that a new one may begin. */
async function makeFreeFamily() {
  const houses = await makeTwoHouses();
  const { family, office } = houses;
  const ended = { contractId: family.child.contractId, endsOn: asCareDay("2025-12-31"), version: 1 };
  orThrow(await endContract(office.actor, ended, now));
  const dealFor = (change: Change = {}) =>
    agreeContractSchema.parse({
      childId: family.child.id,
      locationId: family.location.id,
      careType: "daycare",
      holderId: family.parent.id,
      agreedOn: "2025-11-01",
      startsOn: "2026-01-05",
      weeksPerYear: 49,
      productId: family.location.productId,
      reason: "Op papier afgesproken.",
      pattern: [
        { weekday: 1, part: "full_day" },
        { weekday: 5, from: "08:00", to: "12:30", everySecondWeekOf: "2026-01-05" },
      ],
      ...change,
    });
  return { ...houses, dealFor };
}

const contractsOf = (childId: string) =>
  asSetUp((tx) =>
    tx.select().from(contract).where(eq(contract.childId, childId)).orderBy(asc(contract.startsOn)),
  );

const versionsOf = (contractId: string) =>
  asSetUp((tx) => tx.select().from(contractVersion).where(eq(contractVersion.contractId, contractId)));

describe("agreeing a contract", () => {
  it("writes the file, its first version, who pays, the weekly pattern with its times, and the audit row", async () => {
    const { family, office, dealFor } = await makeFreeFamily();
    const { contractId } = orThrow(await agreeContract(office.actor, dealFor(), now));
    const [, deal] = await contractsOf(family.child.id);
    const begun = { startsOn: "2026-01-05", endsOn: null };
    expect(deal).toMatchObject({ id: contractId, ...begun, billedFrom: "2026-01-05" });
    const versions = await versionsOf(contractId);
    expect(versions).toMatchObject([
      { ...begun, state: "binding", basis: "on_paper", weeksPerYear: "49.00" },
    ]);
    const payers = await asSetUp((tx) =>
      tx
        .select()
        .from(contractPayer)
        .where(eq(contractPayer.versionId, versions[0]?.id ?? "")),
    );
    expect(payers).toMatchObject([{ payerId: family.parent.id, thousandths: 1000 }]);
    const blocks = await asSetUp((tx) =>
      tx
        .select()
        .from(contractPattern)
        .where(eq(contractPattern.contractId, contractId))
        .orderBy(contractPattern.weekday),
    );
    expect(blocks).toMatchObject([
      { weekday: 1, dayPart: "full_day", fromTime: "07:45", toTime: "18:30", binds: true, ...begun },
      { weekday: 5, dayPart: null, fromTime: "08:00", parity: parityOf(weekNumber(asCareDay("2026-01-05"))) },
    ]);
    expect(await auditOf("contract.agreed", office.id)).toMatchObject([
      { outcome: "done", subjectId: contractId, childIds: [family.child.id] },
    ]);
  });

  it("is the office's work", async () => {
    const { manager, outOfReach, dealFor } = await makeFreeFamily();
    for (const somebody of [manager, ...outOfReach])
      expect(await agreeContract(somebody.actor, dealFor(), now)).toMatchObject({ code: "notAllowed" });
    expect(await auditOf("contract.agreed", manager.id)).toMatchObject([{ outcome: "refused" }]);
  });

  it("refuses what does not fit the family or the location", async () => {
    const { office, other, dealFor } = await makeFreeFamily();
    const refusals: [Change, string][] = [
      [{ childId: randomUUID() }, "notFound"],
      [{ locationId: randomUUID() }, "noRegistration"],
      [{ careType: "after_school" }, "noRegistration"],
      [{ holderId: other.parent.id }, "notContractHolder"],
      [{ productId: other.location.productId }, "productNotSold"],
      [{ payers: [{ payerId: other.parent.id, thousandths: 1000 }] }, "notContractHolder"],
      [{ reason: "" }, "reasonRequired"],
      [{ pattern: [{ weekday: 6, from: "09:00", to: "12:00" }] }, "outsideOpeningHours"],
      [{ pattern: [{ weekday: 1, from: "07:00", to: "12:00" }] }, "outsideOpeningHours"],
      [
        {
          pattern: [
            { weekday: 1, part: "morning" },
            { weekday: 1, part: "full_day" },
          ],
        },
        "blocksOverlap",
      ],
    ];
    for (const [change, code] of refusals)
      expect(await agreeContract(office.actor, dealFor(change), now)).toMatchObject({ code });
  });

  it("has no two contracts whose care overlaps, and several that do not", async () => {
    const { family, office, dealFor } = await makeFreeFamily();
    const send = () => agreeContract(office.actor, dealFor(), now);
    expect(codes(await Promise.all([send(), send()]))).toEqual(["careOverlaps", "done"]);
    expect(await contractsOf(family.child.id)).toHaveLength(2);
    const beside = dealFor({ pattern: [{ weekday: 2, part: "morning" }] });
    expect(await agreeContract(office.actor, beside, now)).toMatchObject({ ok: true });
  });

  it("lets two contracts share a weekday in alternating weeks", async () => {
    const { office, dealFor } = await makeFreeFamily();
    const week = (everySecondWeekOf: string) =>
      dealFor({ pattern: [{ weekday: 3, part: "full_day", everySecondWeekOf }] });
    expect(await agreeContract(office.actor, week("2026-01-05"), now)).toMatchObject({ ok: true });
    expect(await agreeContract(office.actor, week("2026-01-12"), now)).toMatchObject({ ok: true });
    expect(await agreeContract(office.actor, week("2026-12-28"), now)).toMatchObject({
      code: "careOverlaps",
    });
  });
});

describe("ending a contract", () => {
  const endOf = (contractId: string, endsOn = "2026-12-31", version = 1) =>
    endContractSchema.parse({ contractId, endsOn, version });
  const week = { from: asCareDay("2027-01-04"), to: asCareDay("2027-01-10") };

  it("gives no care after its last day, ends the place in the group and writes its audit row", async () => {
    const { family, office } = await makeTwoHouses();
    const { id, contractId } = family.child;
    expect(await careSessionsOfChildren(family.parent.actor, [id], week)).toHaveLength(3);
    expect(await endContract(office.actor, endOf(contractId), now)).toMatchObject({ ok: true });
    expect(await careSessionsOfChildren(family.parent.actor, [id], week)).toEqual([]);
    const places = await asSetUp((tx) => tx.select().from(placement).where(eq(placement.childId, id)));
    expect(places).toMatchObject([{ endsOn: "2026-12-31" }]);
    expect(await auditOf("contract.ended", office.id)).toMatchObject([
      { outcome: "done", subjectId: contractId, childIds: [id], after: { endsOn: "2026-12-31" } },
    ]);
  });

  it("keeps the place in the group when another contract goes on", async () => {
    const { family, office } = await makeTwoHouses();
    const { id, contractId } = family.child;
    await asSetUp(async (tx) => {
      await tx
        .update(contract)
        .set({ endsOn: asCareDay("2026-12-31") })
        .where(eq(contract.id, contractId));
      await agreeAnother(tx, contractId, asCareDay("2027-01-01"));
    });
    expect(await endContract(office.actor, endOf(contractId, "2026-11-30"), now)).toMatchObject({ ok: true });
    const places = await asSetUp((tx) => tx.select().from(placement).where(eq(placement.childId, id)));
    expect(places).toMatchObject([{ endsOn: null }]);
  });

  it("keeps it also when the other contract is being agreed at that moment", async () => {
    const { family, office } = await makeTwoHouses();
    const { id, contractId } = family.child;
    const later = asCareDay("2026-12-31");
    await asSetUp((tx) => tx.update(contract).set({ endsOn: later }).where(eq(contract.id, contractId)));
    let ending: ReturnType<typeof endContract> | undefined;
    await asSetUp(async (tx) => {
      await tx.select().from(child).where(eq(child.id, id)).for("update");
      await agreeAnother(tx, contractId, asCareDay("2027-01-01"));
      ending = endContract(office.actor, endOf(contractId, "2026-11-30"), now);
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    expect(await ending).toMatchObject({ ok: true });
    const places = await asSetUp((tx) => tx.select().from(placement).where(eq(placement.childId, id)));
    expect(places).toMatchObject([{ endsOn: null }]);
  });

  it("is the office's work", async () => {
    const { family, manager, outOfReach, office } = await makeTwoHouses();
    for (const somebody of [manager, ...outOfReach])
      expect(await endContract(somebody.actor, endOf(family.child.contractId), now)).toMatchObject({
        code: "notAllowed",
      });
    expect(await endContract(office.actor, endOf(randomUUID()), now)).toMatchObject({ code: "notFound" });
  });

  it("has one winner when two are at it, and never ends before it began", async () => {
    const { family, office } = await makeTwoHouses();
    const colleague = await makeStaff("office", null, "Lies");
    const tooEarly = endOf(family.child.contractId, "2019-12-31");
    expect(await endContract(office.actor, tooEarly, now)).toMatchObject({ code: "endsBeforeStart" });
    const outcomes = await Promise.all(
      [office, colleague].map((one) => endContract(one.actor, endOf(family.child.contractId), now)),
    );
    expect(codes(outcomes)).toEqual(["changedMeanwhile", "done"]);
  });
});
