import { beforeAll, expect, it } from "vitest";
import { listOwnTies } from "@/lib/family/own-ties";
import { listOwnRoles } from "@/lib/staff/staff-roles";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { addGuardian, makeFamily, makeOrganisation, makePerson, makeStaff } from "../../support/factories";

beforeAll(makeOrganisation);

const day = today(now());

it("tells a guardian what may be done of each own child, and nothing of a blocked or ended tie", async () => {
  const { child, parent } = await makeFamily();
  const grandmother = await makePerson("Ineke");
  await addGuardian(child.id, grandmother.id, { hasAuthority: false, seesMedical: false, mayRequest: false });
  expect(await listOwnTies(grandmother.actor, now())).toMatchObject([
    {
      childId: child.id,
      rights: {
        hasAuthority: false,
        seesDaily: true,
        seesMedical: false,
        mayRequest: false,
        mayCollect: true,
      },
    },
  ]);
  expect((await listOwnTies(parent.actor, now()))[0]?.rights.isContractHolder).toBe(true);
  const [blocked, gone] = [await makePerson("Bas"), await makePerson("Kees")];
  await addGuardian(child.id, blocked.id, { blockReason: "Uitspraak van de rechtbank" });
  await addGuardian(child.id, gone.id, { endsOn: addDays(day, -1) });
  for (const person of [blocked, gone]) expect(await listOwnTies(person.actor, now())).toEqual([]);
});

it("tells a colleague the own roles, and a parent none", async () => {
  const { location, parent } = await makeFamily();
  const carer = await makeStaff("carer", location.id);
  expect(await listOwnRoles(carer.actor, now())).toMatchObject([
    { role: "carer", when: "now", endsOn: null },
  ]);
  expect(await listOwnRoles(parent.actor, now())).toEqual([]);
});
