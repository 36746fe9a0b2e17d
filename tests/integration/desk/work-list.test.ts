import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { onlyRow } from "@/db/only-row";
import { contract, contractPayer, contractVersion, placement } from "@/db/schema/contract";
import { registration } from "@/db/schema/organisation";
import { resendInvitation } from "@/lib/account/people/invite-person";
import { orThrow } from "@/lib/act/outcome";
import { readWorkList } from "@/lib/desk/work-list";
import { addDays, type CareDay, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { addDaysTo } from "@/lib/time/instant";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import { agreeAnother } from "../../support/another-contract";
import {
  asSetUp,
  longAgo,
  makeFamily,
  makeOrganisation,
  makePerson,
  makeStaff,
} from "../../support/factories";
import { ask, friday } from "../care-request/support";
import { askAll, ofChild } from "../change-request/support";
import { addInvited } from "./support";

beforeAll(makeOrganisation);

const day = today(now());

/** A family whose manager has nothing to do yet. */
async function quietHouse() {
  const family = await makeFamily();
  const manager = await makeStaff("manager", family.location.id);
  return { ...family, manager, works: () => readWorkList(manager.actor, now()) };
}
type House = Awaited<ReturnType<typeof quietHouse>>;

const kindsOf = async ({ works }: House) =>
  (await works()).map(({ kind, urgency, count }) => [kind, urgency, count]);

describe("what waits at a desk", () => {
  it("is nothing where nothing was asked", async () => {
    expect(await (await quietHouse()).works()).toEqual([]);
  });

  it("holds a request with its first day, until it is of the own location no more", async () => {
    const house = await quietHouse();
    await ask(house.parent.actor, house.child.id, { days: [friday] });
    expect(await house.works()).toEqual([{ kind: "requests", urgency: "week", count: 1, first: friday }]);
    const elsewhere = await quietHouse();
    expect(await elsewhere.works()).toEqual([]);
  });

  it("puts what is about health before the other changes, and tells since when", async () => {
    const house = await quietHouse();
    const both = {
      allergies: "noten",
      street: "Kerkstraat",
      houseNumber: "1",
      postcode: "5611AB",
      city: "Best",
    };
    await askAll(house.parent.actor, ofChild(house.child.id, both));
    const works = await house.works();
    expect(works.map(({ kind, urgency }) => [kind, urgency])).toEqual([
      ["healthChanges", "today"],
      ["changes", "week"],
    ]);
    expect(works[0]?.since).toBeInstanceOf(Date);
  });

  it("names an account that nobody opened for a week, and no fresh one", async () => {
    const house = await quietHouse();
    await addInvited(house.child.id, addDaysTo(now(), -3));
    expect(await house.works()).toEqual([]);
    const since = addDaysTo(now(), -9);
    await addInvited(house.child.id, since);
    expect(await house.works()).toEqual([{ kind: "unopened", urgency: "week", count: 1, since }]);
  });

  it("names who stands ready and was not invited, and counts who was invited again from that day", async () => {
    const house = await quietHouse();
    const since = addDaysTo(now(), -9);
    const personId = await addInvited(house.child.id, since, "prepared");
    expect(await house.works()).toEqual([{ kind: "uninvited", urgency: "week", count: 1, since }]);
    orThrow(await resendInvitation(house.manager.actor, { personId }, now()));
    expect(await house.works()).toEqual([]);
  });

  it("names a contract that ends within a month, unless another one follows", async () => {
    const house = await quietHouse();
    const endsOn = addDays(day, 20);
    const { contractId, id } = house.child;
    await asSetUp((tx) => tx.update(contract).set({ endsOn }).where(eq(contract.id, contractId)));
    expect(await house.works()).toMatchObject([{ kind: "contractsEnding", first: endsOn, id }]);
    await asSetUp((tx) => agreeAnother(tx, contractId, addDays(endsOn, 1)));
    expect(await house.works()).toEqual([]);
  });

  it("tells the office of terms that begin within a week and do not bind, today once they should have begun", async () => {
    const house = await quietHouse();
    const office = await makeStaff("office", null, "Ingrid");
    const { contractId } = house.child;
    await asSetUp(async (tx) => {
      const [terms] = await tx
        .select()
        .from(contractVersion)
        .where(eq(contractVersion.contractId, contractId));
      if (!terms) throw new Error("the contract has no terms");
      const { productId, weeksPerYear } = terms;
      const draft = {
        contractId,
        productId,
        weeksPerYear,
        startsOn: addDays(day, 6),
        state: "draft",
      } as const;
      const { id } = onlyRow(await tx.insert(contractVersion).values(draft).returning());
      await tx.insert(contractPayer).values({ versionId: id, payerId: house.parent.id, thousandths: 1000 });
    });
    const unsigned = async (at: CareDay) => {
      const works = await readWorkList(office.actor, instantAt(at, asLocalTime("10:00")));
      return works.filter((work) => work.kind === "unsigned" && work.id === house.child.id);
    };
    expect(await unsigned(addDays(day, -2))).toEqual([]);
    expect(await unsigned(day)).toMatchObject([{ urgency: "week", first: addDays(day, 6) }]);
    expect(await unsigned(addDays(day, 6))).toMatchObject([{ urgency: "today" }]);
    expect((await house.works()).filter((work) => work.kind === "unsigned")).toEqual([]);
  });

  it("names a registration that ends within three months with its location", async () => {
    const house = await quietHouse();
    const { location } = house;
    const endsOn = addDays(day, 60);
    const ending = { locationId: location.id, careType: "after_school", lrkNumber: "123456789" } as const;
    await asSetUp((tx) => tx.insert(registration).values({ ...ending, startsOn: longAgo, endsOn }));
    expect(await house.works()).toMatchObject([
      { kind: "registrationsEnding", urgency: "month", first: endsOn, id: location.id },
    ]);
  });

  it("is empty for a carer and for a parent, whatever waits", async () => {
    const house = await quietHouse();
    await ask(house.parent.actor, house.child.id, { days: [friday] });
    const carer = await makeStaff("carer", house.location.id);
    expect(await readWorkList(carer.actor, now())).toEqual([]);
    expect(await readWorkList(house.parent.actor, now())).toEqual([]);
    expect(await readWorkList((await makePerson()).actor, now())).toEqual([]);
  });
});

it("keeps what is the organisation's from a manager", async () => {
  const house = await quietHouse();
  const office = await makeStaff("office", null);
  await ask(house.parent.actor, house.child.id, { days: [friday] });
  const all = await readWorkList(office.actor, now());
  expect(all.find(({ kind }) => kind === "requests")?.count).toBeGreaterThan(1);
  await asSetUp((tx) =>
    tx.update(placement).set({ endsOn: day }).where(eq(placement.childId, house.child.id)),
  );
  expect(await kindsOf(house)).toEqual([["requests", "week", 1]]);
});
