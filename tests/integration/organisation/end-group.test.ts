import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { careGroup } from "@/db/schema/organisation";
import { orThrow } from "@/lib/act/outcome";
import { addGroup } from "@/lib/organisation/add-group";
import { endGroupSchema, renameGroupSchema } from "@/lib/organisation/arrangement-schema";
import { endGroup, reopenGroup } from "@/lib/organisation/end-group";
import { renameGroup } from "@/lib/organisation/rename-group";
import { addGroupSchema } from "@/lib/organisation/schema";
import { placeChild, placeChildSchema } from "@/lib/placing/place-child";
import { loadRoster } from "@/lib/roster/queries";
import { asSetUp } from "../../support/factories";
import { auditOf, codes, makeHouse, now, uniqueName } from "./support";

async function houseWithGroup() {
  const house = await makeHouse();
  const { groupId } = orThrow(
    await addGroup(
      house.office.actor,
      addGroupSchema.parse({
        ...{ locationId: house.location.id, careType: "daycare", name: "Rupsjes", kind: "single_age" },
        ...{ fromAgeMonths: 0, toAgeMonths: 24, places: 12 },
      }),
      now,
    ),
  );
  return { ...house, groupId };
}
const rowOf = async (id: string) =>
  (await asSetUp((tx) => tx.select().from(careGroup).where(eq(careGroup.id, id))))[0];
const end = (groupId: string, endsOn = "2026-12-31") => endGroupSchema.parse({ groupId, endsOn });
const rename = (groupId: string, name: string, version = 1) =>
  renameGroupSchema.parse({ groupId, name, version });

it("gets another name, once of two at once, and never one that is taken", async () => {
  const { office, outsiders, groupId, location } = await houseWithGroup();
  for (const { actor, id } of outsiders) {
    expect(await renameGroup(actor, rename(groupId, "Rupsen"), now)).toMatchObject({ code: "notAllowed" });
    expect(await auditOf("group.renamed", id)).toMatchObject([{ outcome: "refused" }]);
  }
  expect(await renameGroup(office.actor, rename(groupId, location.groupName), now)).toMatchObject({
    ...{ code: "nameTaken", field: "name" },
  });
  const names = [uniqueName("Rupsen"), uniqueName("Vlinders")];
  const both = await Promise.all(names.map((name) => renameGroup(office.actor, rename(groupId, name), now)));
  expect(codes(both)).toEqual(["changedMeanwhile", "done"]);
  const first = names[both.findIndex(({ ok }) => ok)];
  expect(both.find(({ ok }) => !ok)).toMatchObject({ standing: { name: first, version: "2" } });
  expect(await auditOf("group.renamed", office.id)).toMatchObject([
    { outcome: "done", subjectId: groupId, locationId: location.id, before: { name: "Rupsjes" } },
  ]);
  const nowhere = rename(randomUUID(), "Rupsen");
  expect(await renameGroup(office.actor, nowhere, now)).toMatchObject({ code: "notFound" });
});

it("ends and is opened again by the office, and takes no child beyond its last day", async () => {
  const { office, outsiders, groupId, location, child } = await houseWithGroup();
  for (const { actor, id } of outsiders) {
    expect(await endGroup(actor, end(groupId), now)).toMatchObject({ code: "notAllowed" });
    expect(await reopenGroup(actor, { groupId }, now)).toMatchObject({ code: "notAllowed" });
    expect(await auditOf("group.ended", id)).toMatchObject([{ outcome: "refused" }]);
    expect(await auditOf("group.reopened", id)).toMatchObject([{ outcome: "refused" }]);
  }
  const send = () => endGroup(office.actor, end(groupId), now);
  expect(codes(await Promise.all([send(), send()]))).toEqual(["alreadyEnded", "done"]);
  expect(await rowOf(groupId)).toMatchObject({ endsOn: "2026-12-31" });

  const childId = child.id;
  const place = (endsOn: string) =>
    placeChildSchema.parse({ childId, groupId, startsOn: "2026-12-01", endsOn });
  expect(await placeChild(office.actor, place(""), now)).toMatchObject({
    ...{ code: "groupEnded", field: "groupId", facts: { name: "Rupsjes", endedOn: "2026-12-31" } },
  });
  expect(await placeChild(office.actor, place("2026-12-31"), now)).toMatchObject({ ok: true });

  const groupsIn = async (week: string) => {
    const roster = await loadRoster(office.actor, { location: location.id, week }, now);
    return roster?.groups.map(({ id }) => id) ?? [];
  };
  expect(await groupsIn("2026-12-28")).toContain(groupId);
  expect(await groupsIn("2027-01-04")).not.toContain(groupId);

  orThrow(await reopenGroup(office.actor, { groupId }, now));
  expect(await reopenGroup(office.actor, { groupId }, now)).toMatchObject({ code: "restoredAlready" });
  expect(await groupsIn("2027-01-04")).toContain(groupId);
  expect(await auditOf("group.ended", office.id)).toMatchObject([
    { outcome: "done", subjectId: groupId, locationId: location.id, after: { endsOn: "2026-12-31" } },
  ]);
  expect(await auditOf("group.reopened", office.id)).toMatchObject([
    { outcome: "done", before: { endsOn: "2026-12-31" } },
  ]);
});

it("does not end while children are placed in it after that day, and says how many", async () => {
  const { office, groupId, location, child } = await houseWithGroup();
  expect(await endGroup(office.actor, end(location.groupId), now)).toMatchObject({
    ...{ code: "groupInUse", field: "endsOn", facts: { count: 1 } },
  });
  expect((await rowOf(location.groupId))?.endsOn).toBeNull();
  expect(await endGroup(office.actor, end(randomUUID()), now)).toMatchObject({ code: "notFound" });

  const placing = placeChildSchema.parse({
    ...{ childId: child.id, groupId, startsOn: "2026-12-01", endsOn: "" },
  });
  const both = await Promise.all([
    endGroup(office.actor, end(groupId), now),
    placeChild(office.actor, placing, now),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});
