import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { findAdults, readAdult } from "@/lib/family/adults";
import { openChildDesk, openTieDesk } from "@/lib/family/child-desk";
import { openFamilyFile } from "@/lib/family/family-file";
import { placeChild, placeChildSchema } from "@/lib/placing/place-child";
import { listGroupsToFill } from "@/lib/planning/groups-to-fill";
import { addDays, today } from "@/lib/time/care-day";
import { addDaysTo } from "@/lib/time/instant";
import { addGuardian, makePerson } from "../../support/factories";
import { auditOf } from "../organisation/support";
import { makeTwoHouses, now, tieOf } from "./support";

describe("adults to choose", () => {
  it("are found among the families within reach, told apart by child and address", async () => {
    const { family, other, manager, office } = await makeTwoHouses();
    const { adults } = await findAdults(manager.actor, family.parent.email);
    expect(adults).toEqual([
      {
        ...{ id: family.parent.id, email: family.parent.email, children: [family.child.givenName] },
        name: family.parent.actor.name,
      },
    ]);
    expect(await findAdults(manager.actor, other.parent.email)).toEqual({ adults: [], more: false });
    expect((await findAdults(office.actor, other.parent.email)).adults).toHaveLength(1);
    expect(await readAdult(manager.actor, other.parent.id)).toBeNull();
    expect(await readAdult(manager.actor, family.parent.id)).toMatchObject({ id: family.parent.id });
    for (const nonsense of ["", "x", undefined, ["a"], randomUUID()])
      expect(await readAdult(office.actor, nonsense)).toBeNull();
  });

  it("are nobody while nothing was typed, nobody for others, and said to be more when they are", async () => {
    const { family, office, outOfReach } = await makeTwoHouses();
    expect(await findAdults(office.actor, " ")).toEqual({ adults: [], more: false });
    for (const somebody of outOfReach)
      expect((await findAdults(somebody.actor, family.parent.email)).adults).toEqual([]);
    const name = `Veel${randomUUID().slice(0, 6)}`;
    for (let one = 0; one < 9; one++) await addGuardian(family.child.id, (await makePerson(name)).id);
    const many = await findAdults(office.actor, name);
    expect(many.adults).toHaveLength(8);
    expect(many.more).toBe(true);
  });
});

describe("groups to fill", () => {
  it("are a manager's own, the office's all, and nobody else's", async () => {
    const { family, other, manager, office, carer } = await makeTwoHouses();
    const ids = async ({ actor }: typeof manager) => (await listGroupsToFill(actor)).map(({ id }) => id);
    expect(await ids(manager)).toEqual([family.location.groupId]);
    expect(await ids(office)).toEqual(
      expect.arrayContaining([family.location.groupId, other.location.groupId]),
    );
    expect(await ids(carer)).toEqual([]);
  });
});

describe("the pages where a file is changed", () => {
  it("open for the office and the manager of the location; the look is noted, and so is a refusal", async () => {
    const { family, manager, office, outOfReach } = await makeTwoHouses();
    const tie = await tieOf(family.child.id, family.parent.id);
    for (const { actor } of [manager, office]) {
      expect(await openChildDesk(actor, family.child.id, now)).toMatchObject({ version: 1 });
      expect(await openTieDesk(actor, tie.id, now)).toMatchObject({
        ...{ child: { id: family.child.id }, tie: { personId: family.parent.id, state: "now" } },
      });
    }
    const file = await openFamilyFile(office.actor, family.child.id, now);
    expect(file?.accesses?.map(({ kinds }) => kinds.join(" "))).toEqual(
      expect.arrayContaining([expect.stringContaining("family")]),
    );
    for (const { actor, id } of outOfReach) {
      expect(await openChildDesk(actor, family.child.id, now)).toBeNull();
      expect(await openTieDesk(actor, tie.id, now)).toBeNull();
      expect(await auditOf("family.opened", id)).toMatchObject([
        { outcome: "refused" },
        { outcome: "refused" },
      ]);
    }
    for (const id of ["x", randomUUID()]) {
      expect(await openChildDesk(office.actor, id, now)).toBeNull();
      expect(await openTieDesk(office.actor, id, now)).toBeNull();
    }
  });

  it("offer to take back what the actor placed in an own group, and not what began long ago", async () => {
    const { family, manager, office } = await makeTwoHouses();
    const next = { childId: family.child.id, groupId: family.location.groupId };
    const startsOn = addDays(today(now), 7);
    orThrow(await placeChild(office.actor, placeChildSchema.parse({ ...next, startsOn }), now));
    const desk = await openChildDesk(manager.actor, family.child.id, addDaysTo(now, 1));
    expect(desk?.placements).toMatchObject([
      { startsOn, mayTakeBack: true },
      { state: "now", mayTakeBack: false },
    ]);
  });
});
