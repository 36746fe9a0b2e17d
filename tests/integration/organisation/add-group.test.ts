import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { careGroupSize } from "@/db/schema/group-size";
import { careGroup } from "@/db/schema/organisation";
import { orThrow } from "@/lib/act/outcome";
import { addGroup } from "@/lib/organisation/add-group";
import { addGroupSchema } from "@/lib/organisation/schema";
import { asSetUp } from "../../support/factories";
import { auditOf, codes, makeHouse, now, today } from "./support";

const inputAt = (locationId: string) =>
  addGroupSchema.parse({
    locationId,
    careType: "daycare",
    name: "Rupsjes",
    kind: "single_age",
    fromAgeMonths: 0,
    toAgeMonths: 24,
    places: 12,
  });

it("adds a group to a location, and writes its audit row", async () => {
  const { office, location } = await makeHouse();
  const { groupId } = orThrow(await addGroup(office.actor, inputAt(location.id), now));
  const [row] = await asSetUp((tx) => tx.select().from(careGroup).where(eq(careGroup.id, groupId)));
  expect(row).toMatchObject({ locationId: location.id, name: "Rupsjes" });
  const sizes = await asSetUp((tx) =>
    tx.select().from(careGroupSize).where(eq(careGroupSize.groupId, groupId)),
  );
  expect(sizes).toMatchObject([{ places: 12, toAgeMonths: 24, startsOn: today, endsOn: null }]);
  expect(await auditOf("group.added", office.id)).toMatchObject([
    { outcome: "done", subjectId: groupId, locationId: location.id },
  ]);
});

it("is the office's work", async () => {
  const { outsiders, location } = await makeHouse();
  for (const person of outsiders)
    expect(await addGroup(person.actor, inputAt(location.id), now)).toMatchObject({ code: "notAllowed" });
});

it("finds no location that is not there", async () => {
  const { office } = await makeHouse();
  expect(await addGroup(office.actor, inputAt(randomUUID()), now)).toMatchObject({ code: "notFound" });
});

it("gives a name once per location, also when sent twice at once", async () => {
  const { office, location } = await makeHouse();
  const outcomes = await Promise.all([1, 2].map(() => addGroup(office.actor, inputAt(location.id), now)));
  expect(codes(outcomes)).toEqual(["done", "nameTaken"]);
});
