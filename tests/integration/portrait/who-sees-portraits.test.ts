import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { portrait } from "@/db/schema/portrait";
import { inTransaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { openFamilyFile } from "@/lib/family/family-file";
import { listOwnChildren } from "@/lib/family/queries";
import { groupDay } from "@/lib/logbook/group-day";
import { openPortraitDesk } from "@/lib/portrait/portrait-desk";
import { removePortrait } from "@/lib/portrait/remove-portrait";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { addGuardian, auditRows, makeChild, makePerson } from "../../support/factories";
import { countStatements } from "../../support/statements";
import { makeAllowed, opened, say, set } from "./support";

it("opens for the people of the location, the office and the own guardians, and nobody else", async () => {
  const { family, other, carer, manager, office, managerElsewhere } = await makeAllowed();
  const blocked = await makePerson("Ruud");
  await addGuardian(family.child.id, blocked.id, { blockReason: "Beschikking", hasAuthority: false });
  const collects = await makePerson("Opa");
  await addGuardian(family.child.id, collects.id, { seesDaily: false, hasAuthority: false });
  const id = await set(carer.actor, family.child.id);
  const rows = (actor: PersonActor) =>
    inTransaction(actor, (tx) => tx.select().from(portrait).where(eq(portrait.id, id)));
  for (const { actor } of [carer, manager, office, family.parent]) {
    expect(await opened(actor, id)).not.toBeNull();
    expect(await rows(actor)).toHaveLength(1);
  }
  for (const { actor } of [other.parent, managerElsewhere, blocked, collects]) {
    expect(await opened(actor, id)).toBeNull();
    expect(await rows(actor)).toEqual([]);
  }
  const refusals = (await auditRows("portrait.opened")).filter((row) => row.subjectId === id);
  expect(refusals.map((row) => row.outcome)).toEqual(["refused", "refused", "refused", "refused"]);
});

it("hides for everybody at once with a no of either parent, and comes back with a yes", async () => {
  const { family, carer, manager, office } = await makeAllowed();
  const second = await makePerson("Lot");
  await addGuardian(family.child.id, second.id);
  const id = await set(carer.actor, family.child.id);
  const shown = async () => [
    (await groupDay(carer.actor, null, today(now()), now())).children[0]?.portraitId,
    (await openFamilyFile(manager.actor, family.child.id, now()))?.portraitId,
    (await listOwnChildren(family.parent.actor, now()))[0]?.portraitId,
    (await openPortraitDesk(office.actor, family.child.id, now()))?.present,
  ];
  expect(await shown()).toEqual([id, id, id, id]);
  await say(second.actor, family.child.id, false);
  expect(await shown()).toEqual([null, null, null, null]);
  for (const { actor } of [carer, manager, office, family.parent]) expect(await opened(actor, id)).toBeNull();
  expect(await removePortrait(carer.actor, { portraitId: id }, now())).toMatchObject({ code: "notFound" });
  await say(second.actor, family.child.id, true);
  expect(await shown()).toEqual([id, id, id, id]);
  expect(await opened(family.parent.actor, id)).not.toBeNull();
  orThrow(await removePortrait(carer.actor, { portraitId: id }, now()));
});

it("asks no statement more for a group with portraits than without, nor for more children", async () => {
  const { family, carer } = await makeAllowed();
  const ask = () => groupDay(carer.actor, null, today(now()), now());
  const { count } = await countStatements(ask);
  for (let number = 0; number < 5; number++) {
    const kid = await makeChild(family.location, family.parent.id, { givenName: `Kind ${number}` });
    await say(family.parent.actor, kid.id, true);
    await set(carer.actor, kid.id);
  }
  const { children } = await ask();
  expect(children.filter(({ portraitId }) => portraitId !== null)).toHaveLength(5);
  expect((await countStatements(ask)).count).toBe(count);
});
