import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { child, guardianship } from "@/db/schema/child";
import { placement } from "@/db/schema/contract";
import { inTransaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { type GuardianQuestion, guardianMay, guardianMayRow, guardianQuestions } from "@/lib/access/guardian";
import { familiesWithin, mayPlanForChild } from "@/lib/access/reach";
import { addDays, asCareDay, type CareDay, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { asSetUp, makeLocation, makePerson, makeStaff } from "../../support/factories";

// The code asks loaded facts and rows, the policies ask functions: here all of them look at the same made-up worlds.
const day = today(now());
const from = (days: number) => addDays(day, days);
const sorted = (ids: Iterable<string>) => [...ids].sort();

const idsFor = (actor: PersonActor, query: ReturnType<typeof sql>) =>
  inTransaction(actor, async (tx) =>
    sorted([...(await tx.execute<{ id: string }>(query))].map(({ id }) => id)),
  );

async function makeChildren(count: number): Promise<string[]> {
  const kid = (place: number) => ({
    givenName: `Kind ${place}`,
    familyName: "Wereld",
    birthDate: asCareDay("2024-05-20"),
  });
  const rows = await asSetUp((tx) =>
    tx
      .insert(child)
      .values(Array.from({ length: count }, (_, place) => kid(place)))
      .returning({ id: child.id }),
  );
  return rows.map(({ id }) => id);
}

describe("a guardian", () => {
  const booleans = [true, false];
  const marks = booleans.flatMap((seesDaily) =>
    booleans.flatMap((seesMedical) =>
      booleans.flatMap((mayRequest) =>
        booleans.flatMap((hasAuthority) =>
          booleans.map((isContractHolder) => ({
            seesDaily,
            seesMedical,
            mayRequest: mayRequest && seesDaily,
            hasAuthority,
            isContractHolder,
          })),
        ),
      ),
    ),
  );
  const times: { startsOn: CareDay; endsOn: CareDay | null; blockReason: string | null; stands: boolean }[] =
    [
      { startsOn: from(-900), endsOn: null, blockReason: null, stands: true },
      { startsOn: day, endsOn: day, blockReason: null, stands: true },
      { startsOn: from(-9), endsOn: from(-1), blockReason: null, stands: false },
      { startsOn: from(1), endsOn: null, blockReason: null, stands: false },
      { startsOn: from(-900), endsOn: null, blockReason: "Beschikking", stands: false },
    ];
  const world = marks.flatMap((flags) => times.map((time) => ({ flags, ...time })));
  let actor: PersonActor;
  let children: string[];
  beforeAll(async () => {
    children = await makeChildren(world.length);
    actor = (await makePerson()).actor;
    const rows = world.map(({ flags, stands: _, ...time }, place) => ({
      ...flags,
      ...time,
      childId: children[place] ?? "",
      personId: actor.personId,
      relation: "parent" as const,
      mayCollect: true,
    }));
    await asSetUp((tx) => tx.insert(guardianship).values(rows));
  });

  const byFacts = (question: GuardianQuestion) =>
    sorted(
      children.filter((_, place) => {
        const one = world[place];
        return one && guardianMay(question, one.stands ? one.flags : null);
      }),
    );
  /** What no row-level policy asks. */
  const codeOnly: GuardianQuestion[] = ["change"];

  it.each(guardianQuestions)("gets the same answer to %s from facts, rows and policies", async (question) => {
    const expected = byFacts(question);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(children.length);
    const rows = sql`select g.child_id as id from guardianship g
      where g.person_id = ${actor.personId} and ${guardianMayRow(question)}`;
    expect(await idsFor(actor, rows)).toEqual(expected);
    if (codeOnly.includes(question)) return;
    expect(await idsFor(actor, sql`select unnest(app.own_child_ids(${question})) id`)).toEqual(expected);
  });

  it("sees in the database the children whose daily life shows", async () => {
    expect(await idsFor(actor, sql`select id from child`)).toEqual(byFacts("daily"));
  });
});

describe("who works at a location", () => {
  const spans = [-900, -61, -60, -1, 0, 1, 200, 201].flatMap((start) =>
    [-61, -60, -1, 0, 1, 200, 201, null].flatMap((end) =>
      end !== null && end < start ? [] : [{ start, end }],
    ),
  );
  const inReach = ({ start, end }: (typeof spans)[number]) => start <= 200 && (end ?? 0) >= -60;
  let children: string[];
  let place: Awaited<ReturnType<typeof makeLocation>>;
  beforeAll(async () => {
    children = await makeChildren(spans.length);
    place = await makeLocation();
    const rows = spans.map(({ start, end }, at) => ({
      childId: children[at] ?? "",
      groupId: place.groupId,
      startsOn: from(start),
      endsOn: end === null ? null : from(end),
    }));
    await asSetUp((tx) => tx.insert(placement).values(rows));
  });
  const reached = () => sorted(children.filter((_, at) => spans[at] && inReach(spans[at])));
  const among = (condition: ReturnType<typeof sql>) =>
    sql`select c.id from child c where c.id = any(${`{${children.join(",")}}`}::uuid[]) and ${condition}`;

  it.each(["carer", "manager"] as const)(
    "reaches the same children as a %s by code and by policy",
    async (role) => {
      const { actor } = await makeStaff(role, place.id);
      expect(await idsFor(actor, among(mayPlanForChild(actor, sql`c.id`)))).toEqual(reached());
      expect(await idsFor(actor, sql`select distinct unnest(app.work_child_ids()) id`)).toEqual(reached());
      expect(await idsFor(actor, among(sql`true`))).toEqual(reached());
      const families = await idsFor(actor, among(familiesWithin(actor, sql`c.id`)));
      expect(families).toEqual(role === "manager" ? reached() : []);
    },
  );

  it("reaches nobody from another location, and everybody from the office", async () => {
    const { actor: elsewhere } = await makeStaff("manager", (await makeLocation()).id);
    const { actor: office } = await makeStaff("office", null);
    for (const condition of [sql`true`, mayPlanForChild(elsewhere, sql`c.id`)])
      expect(await idsFor(elsewhere, among(condition))).toEqual([]);
    for (const condition of [
      sql`true`,
      mayPlanForChild(office, sql`c.id`),
      familiesWithin(office, sql`c.id`),
    ])
      expect(await idsFor(office, among(condition))).toEqual(sorted(children));
  });
});
