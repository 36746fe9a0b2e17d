import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { accessLog } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { openAccesses } from "@/lib/family/open-accesses";
import { now as clock } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import { auditRows, makeOrganisation } from "../../support/factories";
import { makeTwoHouses } from "./support";

beforeAll(makeOrganisation);
const now = clock();

/** So many looks of a carer, one a minute, each at two parts. */
async function makeLooks(count: number) {
  const houses = await makeTwoHouses();
  const childId = houses.family.child.id;
  const looks = Array.from({ length: count }, (_, minute) =>
    (["medical", "contact"] as const).map((what) => ({
      ...{ what, childId, personId: houses.carer.id, at: addMinutes(now, -minute - 1) },
    })),
  );
  await inTransaction(houses.carer.actor, (tx) => tx.insert(accessLog).values(looks.flat()));
  return { ...houses, childId };
}

it("lists who looked when at which part, newest first, page after page and each look once", async () => {
  const { office, childId } = await makeLooks(70);
  const first = await openAccesses(office.actor, childId, undefined, now);
  expect(first?.lines).toHaveLength(50);
  expect(first?.lines[0]).toMatchObject({ at: now, kinds: ["family"] });
  expect(first?.lines[1]?.kinds.sort()).toEqual(["contact", "medical"]);
  const second = await openAccesses(office.actor, childId, first?.earlier, addMinutes(now, 1));
  expect(second?.lines).toHaveLength(21);
  expect(second?.earlier).toBeNull();
  const keys = [...(first?.lines ?? []), ...(second?.lines ?? [])].map(({ key }) => key);
  expect(new Set(keys).size).toBe(71);
  expect(keys).toEqual([...keys].sort().reverse());
  expect((await openAccesses(office.actor, childId, "nonsense", now))?.lines).toHaveLength(50);
});

it("is for the office; a manager who looks over others is looked at here, too, and is refused", async () => {
  const { manager, outOfReach, office, childId } = await makeLooks(1);
  for (const { actor } of [manager, ...outOfReach])
    expect(await openAccesses(actor, childId, undefined, now)).toBeNull();
  const noted = (await auditRows("family.opened")).filter((row) => row.childIds.includes(childId));
  expect(noted.map(({ outcome }) => outcome)).toEqual(Array(5).fill("refused"));
  expect(await openAccesses(office.actor, randomUUID(), undefined, now)).toBeNull();
  const byRows = (actor: typeof manager.actor) => inTransaction(actor, (tx) => tx.select().from(accessLog));
  expect(await byRows(manager.actor)).toEqual([]);
  expect((await byRows(office.actor)).length).toBeGreaterThan(0);
});
