import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { photo, photoChild } from "@/db/schema/photo";
import { accessLog } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { linkChildren } from "@/lib/photo/link-children";
import { openArchive } from "@/lib/photo/open-archive";
import { openPhoto } from "@/lib/photo/open-photo";
import { findPhoto, listMonthPhotos, listPhotoMonths, monthOf } from "@/lib/photo/queries";
import { receivePhoto } from "@/lib/photo/receive-photo";
import {
  findStaffPhoto,
  listBatch,
  listLocationPhotos,
  listPickableChildren,
} from "@/lib/photo/staff-queries";
import { now } from "@/lib/time/clock";
import { addGuardian, asSetUp, auditRows, makePerson } from "../../support/factories";
import { allowAll, consentTo, type Daycare, incoming, makeDaycare, readyPhoto } from "./support";

type Kids = ("saar" | "daan" | "milan")[];
let house: Daycare;
beforeAll(async () => {
  house = await makeDaycare();
  await allowAll(house);
});
async function photoWith(...kids: Kids) {
  const photoId = await readyPhoto(house.carer.actor, house.here.id);
  const childIds = kids.map((name) => house.children[name].id);
  if (childIds.length > 0)
    orThrow(await linkChildren(house.carer.actor, { photoIds: [photoId], childIds }, now()));
  return photoId;
}
/** Every way to a photo must give the same answer. */
async function sees(actor: PersonActor, photoId: string, childId: string) {
  const opened = await openPhoto(actor, { photoId, size: "small", isNew: () => true }, now());
  const inMonth = await listMonthPhotos(actor, childId, monthOf(now()));
  const archive = await openArchive(actor, childId, { photoIds: [photoId] }, now());
  const answers = [
    opened !== null,
    (await findPhoto(actor, [childId], photoId, now())) !== null,
    inMonth.some((row) => row.id === photoId),
    archive.length === 1,
  ];
  expect(new Set(answers).size).toBe(1);
  return answers[0];
}
/** What the row-level policies alone let through. */
const secondLock = (actor: PersonActor, photoId: string) =>
  inTransaction(actor, async (tx) => {
    const rows = await tx.select({ id: photo.id }).from(photo);
    return rows.some((row) => row.id === photoId);
  });

describe("who sees a photo", () => {
  it("of one child: its guardians and the staff of the location", async () => {
    const photoId = await photoWith("saar");
    const { saar } = house.children;
    expect(await sees(house.parents.eva.actor, photoId, saar.id)).toBe(true);
    expect(await sees(house.parents.noah.actor, photoId, saar.id)).toBe(false);
    expect(await sees(house.parents.els.actor, photoId, saar.id)).toBe(false);
    expect(await secondLock(house.parents.noah.actor, photoId)).toBe(false);
    const open = (actor: PersonActor) =>
      openPhoto(actor, { photoId, size: "large", isNew: () => false }, now());
    expect(await open(house.carer.actor)).not.toBeNull();
    expect(await open(house.office.actor)).not.toBeNull();
    expect(await open(house.outsider.actor)).toBeNull();
    const refusals = (await auditRows("photo.opened")).filter((row) => row.subjectId === photoId);
    expect(refusals.map((row) => [row.outcome, row.actorPersonId])).toContainEqual([
      "refused",
      house.outsider.actor.personId,
    ]);
    expect(await findStaffPhoto(house.outsider.actor, photoId, now())).toBeNull();
    expect((await listLocationPhotos(house.outsider.actor, house.here.id, {})).photos).toEqual([]);
    expect((await listLocationPhotos(house.carer.actor, house.here.id, {})).photos.length).toBeGreaterThan(0);
  });

  it("notes a page asked for out of reach, and finds the other own child that is on it", async () => {
    const photoId = await photoWith("saar");
    const { saar, daan, milan, bo } = house.children;
    const { eva, noah, els } = house.parents;
    expect(await findPhoto(eva.actor, [saar.id], photoId, now())).not.toBeNull();
    const beside = await findPhoto(eva.actor, [daan.id, saar.id], photoId, now());
    expect(beside?.childId).toBe(saar.id);
    expect(await findStaffPhoto(house.carer.actor, photoId, now())).not.toBeNull();
    expect(await findPhoto(noah.actor, [milan.id], photoId, now())).toBeNull();
    expect(await findPhoto(els.actor, [bo.id], photoId, now())).toBeNull();
    expect(await findStaffPhoto(house.outsider.actor, photoId, now())).toBeNull();
    expect(await findStaffPhoto(eva.actor, photoId, now())).toBeNull();
    const rows = (await auditRows("photo.opened")).filter((row) => row.subjectId === photoId);
    expect(rows.map((row) => [row.outcome, row.actorPersonId])).toEqual(
      [noah, els, house.outsider, eva].map(({ id }) => ["refused", id]),
    );
  });

  it("without children: no parent", async () => {
    const photoId = await photoWith();
    expect(await secondLock(house.parents.eva.actor, photoId)).toBe(false);
  });

  it("not before it is worked out: it has no place in the series, no month and no neighbour", async () => {
    const { bo } = house.children;
    const { els } = house.parents;
    const tom = house.outsider.actor;
    const shown = await readyPhoto(tom, house.there.id);
    const { photoId: waiting } = orThrow(await receivePhoto(tom, await incoming(house.there.id), now()));
    orThrow(await linkChildren(tom, { photoIds: [shown, waiting], childIds: [bo.id] }, now()));
    expect(await sees(els.actor, waiting, bo.id)).toBe(false);
    expect(await findPhoto(els.actor, [bo.id], shown, now())).toMatchObject({
      newerId: null,
      position: 1,
      total: 1,
    });
    expect(await listPhotoMonths(els.actor, bo.id)).toEqual([{ month: monthOf(now()), photos: 1 }]);
  });

  it("of two families: both, and neither learns who else is on it", async () => {
    const photoId = await photoWith("saar", "milan");
    expect(await sees(house.parents.eva.actor, photoId, house.children.saar.id)).toBe(true);
    expect(await sees(house.parents.noah.actor, photoId, house.children.milan.id)).toBe(true);
    const links = await inTransaction(house.parents.eva.actor, (tx) => tx.select().from(photoChild));
    expect(links.map((link) => link.childId)).not.toContain(house.children.milan.id);
  });

  it("no blocked guardian, none who does not see daily life, none whose time is over", async () => {
    const photoId = await photoWith("daan");
    const childId = house.children.daan.id;
    const [blocked, distant, former] = [await makePerson("A"), await makePerson("B"), await makePerson("C")];
    await addGuardian(childId, blocked.id, { blockReason: "Uitspraak van de rechter" });
    await addGuardian(childId, distant.id, { seesDaily: false });
    await addGuardian(childId, former.id, { endsOn: "2026-01-01" as never });
    for (const { actor } of [blocked, distant, former]) {
      expect(await sees(actor, photoId, childId)).toBe(false);
      expect(await secondLock(actor, photoId)).toBe(false);
    }
  });
});

describe("what consent does to photos that are there", () => {
  // Album and group answers of Saar and of Milan → who sees a photo with both, and one with Saar alone.
  const grid = [
    { saar: [true, true], milan: [true, true], together: true, alone: true },
    { saar: [true, false], milan: [true, true], together: false, alone: true },
    { saar: [true, true], milan: [true, false], together: false, alone: true },
    { saar: [false, true], milan: [true, true], together: false, alone: false },
    { saar: [true, true], milan: [false, true], together: false, alone: true },
    { saar: [false, false], milan: [false, false], together: false, alone: false },
    { saar: [true, true], milan: [true, true], together: true, alone: true },
  ];
  it("withdraws at once and gives back at once", async () => {
    const together = await photoWith("saar", "milan");
    const alone = await photoWith("saar");
    const { eva, noah } = house.parents;
    const { saar, milan } = house.children;
    for (const row of grid) {
      for (const [index, purpose] of (["own_album", "group_photo"] as const).entries()) {
        await consentTo(eva.actor, saar.id, [purpose], row.saar[index]);
        await consentTo(noah.actor, milan.id, [purpose], row.milan[index]);
      }
      const seen = {
        eva: await sees(eva.actor, together, saar.id),
        noah: await sees(noah.actor, together, milan.id),
        alone: await sees(eva.actor, alone, saar.id),
      };
      expect({ row, seen }).toEqual({
        row,
        seen: { eva: row.together, noah: row.together, alone: row.alone },
      });
    }
  });

  it("a brother and a sister are one family, whatever they said about groups", async () => {
    const photoId = await photoWith("saar", "daan");
    await consentTo(house.parents.eva.actor, house.children.saar.id, ["group_photo"], false);
    expect(await sees(house.parents.eva.actor, photoId, house.children.saar.id)).toBe(true);
    await consentTo(house.parents.eva.actor, house.children.saar.id, ["group_photo"], true);
  });

  it("one guardian's no is everybody's", async () => {
    const photoId = await photoWith("milan");
    const { milan } = house.children;
    const mother = await makePerson("Mia");
    await addGuardian(milan.id, mother.id);
    expect(await sees(mother.actor, photoId, milan.id)).toBe(true);
    await consentTo(mother.actor, milan.id, ["own_album"], false);
    expect(await sees(house.parents.noah.actor, photoId, milan.id)).toBe(false);
    expect(await sees(mother.actor, photoId, milan.id)).toBe(false);
    await consentTo(mother.actor, milan.id, ["own_album"], true);
    expect(await sees(house.parents.noah.actor, photoId, milan.id)).toBe(true);
  });
});

describe("the overview by month", () => {
  it("counts what this person sees, newest month first", async () => {
    const months = await listPhotoMonths(house.parents.eva.actor, house.children.saar.id);
    const shown = await listMonthPhotos(house.parents.eva.actor, house.children.saar.id, monthOf(now()));
    expect(months).toEqual([{ month: monthOf(now()), photos: shown.length }]);
    expect(await listPhotoMonths(house.parents.noah.actor, house.children.saar.id)).toEqual([]);
    const view = await findPhoto(
      house.parents.eva.actor,
      [house.children.saar.id],
      shown[1]?.id ?? "",
      now(),
    );
    expect(view).toMatchObject({
      position: 2,
      total: shown.length,
      newerId: shown[0]?.id,
      olderId: shown[2]?.id ?? null,
    });
  });
});

describe("who opened what", () => {
  it("is noted with whose photo it was, for the large sizes and not for a mere check", async () => {
    const photoId = await photoWith("saar", "milan");
    const noted = () =>
      asSetUp((tx) => tx.select().from(accessLog)).then((rows) =>
        rows.filter((row) => row.subjectId === photoId),
      );
    await openPhoto(house.parents.eva.actor, { photoId, size: "small", isNew: () => true }, now());
    await openPhoto(house.parents.eva.actor, { photoId, size: "large", isNew: () => false }, now());
    expect(await noted()).toEqual([]);
    await openPhoto(house.parents.eva.actor, { photoId, size: "full", isNew: () => true }, now());
    expect(await noted()).toMatchObject([
      { personId: house.parents.eva.id, what: "photo", childId: house.children.saar.id },
    ]);
    await openPhoto(house.carer.actor, { photoId, size: "large", isNew: () => true }, now());
    expect(await noted()).toHaveLength(3);
  });
});

describe("what is needed to add photos", () => {
  it("is for who adds them at the location, not for the office that may look at them", async () => {
    const batchId = randomUUID();
    await readyPhoto(house.carer.actor, house.here.id, { batchId });
    const pickable = (actor: PersonActor) => listPickableChildren(actor, house.here.id, now());
    expect(await listBatch(house.carer.actor, batchId, now())).toHaveLength(1);
    expect(await pickable(house.manager.actor)).toHaveLength(3);
    for (const { actor } of [house.office, house.outsider, house.parents.eva]) {
      expect(await listBatch(actor, batchId, now())).toBeNull();
      expect(await pickable(actor)).toEqual([]);
    }
  });
});
