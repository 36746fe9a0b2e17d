import { expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { changeGuardian } from "@/lib/family/change-guardian";
import { openTieDesk } from "@/lib/family/child-desk";
import { correctChild } from "@/lib/family/correct-child";
import { correctPerson } from "@/lib/family/correct-person";
import { correctPersonSchema } from "@/lib/family/correct-person-schema";
import { endGuardianship } from "@/lib/family/end-guardianship";
import { registerChild } from "@/lib/family/register-child";
import {
  changeGuardianSchema,
  correctChildSchema,
  endGuardianshipSchema,
  registerChildSchema,
  setChildHealthSchema,
} from "@/lib/family/schema";
import { setChildHealth } from "@/lib/family/set-child-health";
import { addDays, today } from "@/lib/time/care-day";
import { makeTwoHouses, now, tieOf } from "./support";

const day = today(now);

it("shows the second editor of a child what the first wrote, and then lets the second choose", async () => {
  const { family, manager, office, managerElsewhere } = await makeTwoHouses();
  const names = { namePrefix: "ter", familyName: "Horst", birthDate: "2024-05-21" };
  const input = (givenName: string, version: number) =>
    correctChildSchema.parse({ childId: family.child.id, version, givenName, ...names });
  orThrow(await correctChild(office.actor, input("Sara", 1), now));
  expect(await correctChild(manager.actor, input("Saartje", 1), now)).toMatchObject({
    code: "changedMeanwhile",
    standing: { version: "2", givenName: "Sara", ...names },
  });
  const stranger = await correctChild(managerElsewhere.actor, input("Saartje", 1), now);
  expect(stranger).toMatchObject({ code: "notFound" });
  expect(stranger).not.toHaveProperty("standing");
  expect(await correctChild(manager.actor, input("Saartje", 2), now)).toMatchObject({ ok: true });
});

it("shows health as the form writes it, also when there was none", async () => {
  const { office, manager } = await makeTwoHouses();
  const kid = registerChildSchema.parse({ givenName: "Milan", familyName: "Vries", birthDate: "2026-01-12" });
  const { childId } = orThrow(await registerChild(office.actor, kid, now));
  const input = (allergies: string[]) => setChildHealthSchema.parse({ childId, version: 0, allergies });
  orThrow(await setChildHealth(office.actor, input(["Pinda", "Noten"]), now));
  expect(await setChildHealth(office.actor, input(["Ei"]), now)).toMatchObject({
    code: "changedMeanwhile",
    standing: { version: "1", allergies: "Pinda, Noten", diet: "", remarks: "" },
  });
  expect(await setChildHealth(manager.actor, input(["Ei"]), now)).not.toHaveProperty("standing");
});

it("shows name and contact of an adult, each by its own version", async () => {
  const { family, manager, office, managerElsewhere } = await makeTwoHouses();
  const input = (version: number, contactVersion: number, change = {}) =>
    correctPersonSchema.parse({
      ...{ personId: family.parent.id, version, contactVersion, givenName: "Eva", namePrefix: "de" },
      ...{ familyName: "Vries", phone: "0612345678", ...change },
    });
  orThrow(await correctPerson(office.actor, input(1, 1, { city: "Utrecht", shielded: "on" }), now));
  const overtaken = {
    code: "changedMeanwhile",
    standing: {
      ...{ version: "2", contactVersion: "2", givenName: "Eva", city: "Utrecht", street: "" },
      ...{ shielded: "on", country: "NL", phone: "06 12345678" },
    },
  };
  expect(await correctPerson(manager.actor, input(1, 1), now)).toMatchObject(overtaken);
  expect(await correctPerson(manager.actor, input(2, 1), now)).toMatchObject(overtaken);
  const stranger = await correctPerson(managerElsewhere.actor, input(1, 1), now);
  expect(stranger).not.toHaveProperty("standing");
  expect(await correctPerson(manager.actor, input(2, 2), now)).toMatchObject({ ok: true });
});

it("shows a tie as it goes on, whose address the former one leads to", async () => {
  const { family, manager, office, managerElsewhere } = await makeTwoHouses();
  const tie = await tieOf(family.child.id, family.parent.id);
  const input = (change = {}) =>
    changeGuardianSchema.parse({
      ...{ guardianshipId: tie.id, version: tie.version, startsOn: day, relation: "grandparent" },
      ...{ seesDaily: "on", ...change },
    });
  const first = orThrow(await changeGuardian(office.actor, input({ mayCollect: "on" }), now));
  expect(await changeGuardian(manager.actor, input(), now)).toMatchObject({
    code: "changedMeanwhile",
    standing: {
      ...{ guardianshipId: first.guardianshipId, version: "1", startsOn: day },
      ...{ relation: "grandparent", seesDaily: "on", mayCollect: "on", hasAuthority: "" },
    },
  });
  expect(await changeGuardian(managerElsewhere.actor, input(), now)).not.toHaveProperty("standing");
  expect((await openTieDesk(manager.actor, tie.id, now))?.tie.id).toBe(first.guardianshipId);
  const again = input({ guardianshipId: first.guardianshipId, version: 1 });
  expect(await changeGuardian(manager.actor, again, now)).toMatchObject({ ok: true });
});

it("shows the last day that somebody else set", async () => {
  const { family, manager, office } = await makeTwoHouses();
  const tie = await tieOf(family.child.id, family.parent.id);
  const until = (endsOn: string) =>
    endGuardianshipSchema.parse({ guardianshipId: tie.id, version: tie.version, endsOn });
  orThrow(await endGuardianship(office.actor, until(addDays(day, 30)), now));
  expect(await endGuardianship(manager.actor, until(addDays(day, 10)), now)).toMatchObject({
    code: "changedMeanwhile",
    standing: { version: String(tie.version + 1), endsOn: addDays(day, 30) },
  });
});
