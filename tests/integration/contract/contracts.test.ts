import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { child } from "@/db/schema/child";
import { contract, contractPattern, contractRate, placement } from "@/db/schema/contract";
import { orThrow } from "@/lib/act/outcome";
import { agreeContract } from "@/lib/contract/agree-contract";
import { endContract } from "@/lib/contract/end-contract";
import { agreeContractSchema, endContractSchema } from "@/lib/contract/schema";
import { careSessionsOfChildren } from "@/lib/planning/queries";
import { asCareDay } from "@/lib/time/care-day";
import { now as clock } from "@/lib/time/clock";
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
      rates: [
        { startsOn: "2026-01-05", centsPerHour: 1142 },
        { startsOn: "2027-01-01", centsPerHour: 1180 },
      ],
      pattern: [
        { weekday: 1, part: "full_day" },
        { weekday: 5, from: "08:00", to: "12:30", periodWeeks: 2 },
      ],
      ...change,
    });
  return { ...houses, dealFor };
}

const contractsOf = (childId: string) =>
  asSetUp((tx) =>
    tx.select().from(contract).where(eq(contract.childId, childId)).orderBy(asc(contract.startsOn)),
  );

describe("agreeing a contract", () => {
  it("writes period, dated rates, weekly pattern and audit row", async () => {
    const { family, office, dealFor } = await makeFreeFamily();
    const { contractId } = orThrow(await agreeContract(office.actor, dealFor(), now));
    const [, deal] = await contractsOf(family.child.id);
    expect(deal).toMatchObject({ id: contractId, state: "active", weeksPerYear: "49.00", endsOn: null });
    expect(deal?.registrationId).toBe(family.location.registrationId);
    const rates = await asSetUp((tx) =>
      tx
        .select()
        .from(contractRate)
        .where(eq(contractRate.contractId, contractId))
        .orderBy(contractRate.startsOn),
    );
    expect(rates).toMatchObject([
      { centsPerHour: 1142, endsOn: "2026-12-31" },
      { centsPerHour: 1180, endsOn: null },
    ]);
    const blocks = await asSetUp((tx) =>
      tx
        .select()
        .from(contractPattern)
        .where(eq(contractPattern.contractId, contractId))
        .orderBy(contractPattern.weekday),
    );
    expect(blocks).toMatchObject([
      { weekday: 1, dayPartId: family.location.partId("full_day"), fromTime: null },
      { weekday: 5, dayPartId: null, fromTime: "08:00", periodWeeks: 2, anchor: "2026-01-05" },
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

  it("has one contract per child and kind of care at a time", async () => {
    const { family, office, dealFor } = await makeFreeFamily();
    const send = () => agreeContract(office.actor, dealFor(), now);
    expect(codes(await Promise.all([send(), send()]))).toEqual(["done", "periodOverlaps"]);
    expect(await contractsOf(family.child.id)).toHaveLength(2);
  });

  it("reads rates in order, the first from the first day on", () => {
    const rates = (...days: string[]) => days.map((startsOn) => ({ startsOn, centsPerHour: 1100 }));
    const base = {
      ...{ childId: randomUUID(), locationId: randomUUID(), holderId: randomUUID(), careType: "daycare" },
      ...{ agreedOn: "2025-11-01", startsOn: "2026-01-05", weeksPerYear: 52 },
      pattern: [{ weekday: 1, part: "morning" }],
    };
    const accepted = (...days: string[]) =>
      agreeContractSchema.safeParse({ ...base, rates: rates(...days) }).success;
    expect(accepted("2026-01-05", "2027-01-01")).toBe(true);
    expect(accepted("2026-02-01")).toBe(false);
    expect(accepted("2026-01-05", "2026-01-05")).toBe(false);
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
      const [first] = await tx.select().from(contract).where(eq(contract.id, contractId));
      await tx
        .update(contract)
        .set({ endsOn: asCareDay("2026-12-31") })
        .where(eq(contract.id, contractId));
      if (first)
        await tx.insert(contract).values({ ...first, id: randomUUID(), startsOn: asCareDay("2027-01-01") });
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
      const [first] = await tx.select().from(contract).where(eq(contract.id, contractId));
      if (!first) throw new Error("The family has a contract");
      const next = { ...first, id: randomUUID(), startsOn: asCareDay("2027-01-01"), endsOn: null };
      await tx.insert(contract).values(next);
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
