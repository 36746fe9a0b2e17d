import { beforeAll, describe, expect, it } from "vitest";
import { photo, photoChild } from "@/db/schema/photo";
import { inTransaction } from "@/db/transaction";
import { orThrow } from "@/lib/act/outcome";
import { describePhoto } from "@/lib/photo/describe-photo";
import { linkChildren } from "@/lib/photo/link-children";
import { removePhotos } from "@/lib/photo/remove-photos";
import { sweepPhotoFiles } from "@/lib/photo/sweep-files";
import { storage } from "@/lib/storage/storage";
import { now } from "@/lib/time/clock";
import { addDaysTo } from "@/lib/time/instant";
import { auditRows, makeChild } from "../../support/factories";
import {
  allowAll,
  childrenOn,
  consentTo,
  type Daycare,
  drainAll,
  filesOf,
  makeDaycare,
  readyPhoto,
  rowOf,
} from "./support";

let house: Daycare;
beforeAll(async () => {
  house = await makeDaycare();
  await allowAll(house);
});
const made = () => readyPhoto(house.carer.actor, house.here.id);
const auditOf = async (act: string, photoId: string) =>
  (await auditRows(act)).filter((row) => row.subjectId === photoId).map((row) => row.outcome);
const describing = (photoId: string, childIds: string[], change = {}) => ({
  photoId,
  caption: "Verven",
  childIds,
  version: 1,
  ...change,
});

describe("describing a photo", () => {
  it("says who is on it and what it shows, and leaves an audit row without the words", async () => {
    const { saar, milan } = house.children;
    const photoId = await made();
    orThrow(await describePhoto(house.carer.actor, describing(photoId, [saar.id, milan.id]), now()));
    expect(await rowOf(photoId)).toMatchObject({ caption: "Verven", version: 2 });
    expect(await childrenOn(photoId)).toEqual([saar.id, milan.id].sort());
    orThrow(await describePhoto(house.manager.actor, describing(photoId, [milan.id], { version: 2 }), now()));
    expect(await childrenOn(photoId)).toEqual([milan.id]);
    expect(await auditOf("photo.described", photoId)).toEqual(["done", "done"]);
    expect(JSON.stringify(await auditRows("photo.described"))).not.toContain("Verven");
  });

  it("tells the second of two at once", async () => {
    const photoId = await made();
    const both = await Promise.all([
      describePhoto(house.carer.actor, describing(photoId, [house.children.saar.id]), now()),
      describePhoto(house.manager.actor, describing(photoId, [house.children.milan.id]), now()),
    ]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(both.find((outcome) => !outcome.ok)).toMatchObject({ code: "changedMeanwhile" });
  });

  it.each([
    ["a parent", () => house.parents.eva.actor, "notAllowed"],
    ["the office", () => house.office.actor, "notAllowed"],
    ["a carer of another location", () => house.outsider.actor, "notFound"],
  ] as const)("is not for %s", async (_who, actor, code) => {
    const photoId = await made();
    expect(await describePhoto(actor(), describing(photoId, [house.children.saar.id]), now())).toMatchObject({
      code,
    });
    expect(await childrenOn(photoId)).toEqual([]);
    expect(await auditOf("photo.described", photoId)).toEqual(["refused"]);
  });

  it("refuses a child of another location", async () => {
    const photoId = await made();
    const outcome = await describePhoto(
      house.carer.actor,
      describing(photoId, [house.children.bo.id]),
      now(),
    );
    expect(outcome).toMatchObject({ code: "notFound" });
  });
});

describe("linking children to several photos", () => {
  it("adds them to each and keeps who was there", async () => {
    const { saar, milan } = house.children;
    const [one, two] = [await made(), await made()];
    orThrow(await linkChildren(house.carer.actor, { photoIds: [one], childIds: [saar.id] }, now()));
    const outcome = await linkChildren(
      house.carer.actor,
      { photoIds: [one, two], childIds: [milan.id] },
      now(),
    );
    expect(orThrow(outcome)).toEqual({ photos: 2 });
    expect(await childrenOn(one)).toEqual([saar.id, milan.id].sort());
    expect(await childrenOn(two)).toEqual([milan.id]);
    expect(await auditOf("photo.linked", two)).toEqual(["done"]);
  });

  it("sent twice at once, links once", async () => {
    const photoId = await made();
    const input = { photoIds: [photoId], childIds: [house.children.saar.id] };
    const both = await Promise.all([1, 2].map(() => linkChildren(house.carer.actor, input, now())));
    expect(both.every((outcome) => outcome.ok)).toBe(true);
    expect(await childrenOn(photoId)).toEqual([house.children.saar.id]);
  });

  it("links all or none", async () => {
    const theirs = await readyPhoto(house.outsider.actor, house.there.id);
    const own = await made();
    const input = { photoIds: [own, theirs], childIds: [house.children.saar.id] };
    expect(await linkChildren(house.carer.actor, input, now())).toMatchObject({ code: "notFound" });
    expect(await childrenOn(own)).toEqual([]);
    expect(await linkChildren(house.parents.eva.actor, input, now())).toMatchObject({ code: "notAllowed" });
  });
});

describe("what the guardians said", () => {
  it("no album: not linked at all", async () => {
    const kid = await makeChild(house.here, house.parents.noah.id, { givenName: "Yara" });
    const photoId = await made();
    const link = () => linkChildren(house.carer.actor, { photoIds: [photoId], childIds: [kid.id] }, now());
    expect(await link()).toMatchObject({
      code: "photoNoConsent",
      field: "childIds",
      facts: { children: ["Yara"] },
    });
    await consentTo(house.parents.noah.actor, kid.id, ["own_album"]);
    expect(await link()).toMatchObject({ ok: true });
  });

  it("no group photos: alone or with a brother, not with others", async () => {
    const noah = house.parents.noah;
    const kid = await makeChild(house.here, noah.id, { givenName: "Yara" });
    await consentTo(noah.actor, kid.id, ["own_album"]);
    const photoId = await made();
    const link = (...childIds: string[]) =>
      linkChildren(house.carer.actor, { photoIds: [photoId], childIds }, now());
    expect(await link(kid.id, house.children.milan.id)).toMatchObject({ ok: true });
    expect(await link(house.children.saar.id)).toMatchObject({ code: "photoNoGroupConsent" });
    expect(await childrenOn(photoId)).toEqual([kid.id, house.children.milan.id].sort());
  });
});

describe("removing photos", () => {
  it("takes row, links and files away and leaves an audit row", async () => {
    const photoId = await made();
    orThrow(
      await linkChildren(
        house.carer.actor,
        { photoIds: [photoId], childIds: [house.children.saar.id] },
        now(),
      ),
    );
    expect(orThrow(await removePhotos(house.manager.actor, { photoIds: [photoId] }, now()))).toEqual({
      removed: 1,
    });
    await drainAll();
    expect(await rowOf(photoId)).toBeUndefined();
    expect(await childrenOn(photoId)).toEqual([]);
    expect(await filesOf(photoId)).toEqual([]);
    const [audited] = (await auditRows("photo.removed")).filter((row) => row.subjectId === photoId);
    expect(audited).toMatchObject({ outcome: "done", childIds: [house.children.saar.id] });
    expect(await removePhotos(house.manager.actor, { photoIds: [photoId] }, now())).toMatchObject({
      code: "notFound",
    });
  });

  it.each([
    ["a parent", () => house.parents.eva.actor, "notAllowed"],
    ["a carer of another location", () => house.outsider.actor, "notFound"],
  ] as const)("is not for %s", async (_who, actor, code) => {
    const photoId = await made();
    expect(await removePhotos(actor(), { photoIds: [photoId] }, now())).toMatchObject({ code });
    expect((await rowOf(photoId))?.state).toBe("ready");
    expect(await auditOf("photo.removed", photoId)).toEqual(["refused"]);
  });

  it("by two at once is done by one", async () => {
    const photoId = await made();
    const both = await Promise.all(
      [1, 2].map(() => removePhotos(house.carer.actor, { photoIds: [photoId] }, now())),
    );
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
  });
});

describe("the second lock alone", () => {
  it("keeps another location and parents from writing", async () => {
    const photoId = await made();
    for (const actor of [house.outsider.actor, house.parents.eva.actor, house.office.actor]) {
      const changed = await inTransaction(actor, (tx) => tx.update(photo).set({ caption: "x" }).returning());
      expect(changed.map((row) => row.id)).not.toContain(photoId);
      const link = { photoId, childId: house.children.saar.id, linkedBy: actor.personId, linkedAt: now() };
      await expect(inTransaction(actor, (tx) => tx.insert(photoChild).values(link))).rejects.toThrow();
    }
  });
});

describe("the sweep", () => {
  it("removes files without a row after a day, and no others", async () => {
    const photoId = await made();
    const lost = `${photoId.startsWith("0") ? "1" : "0"}${photoId.slice(1)}`;
    const key = `photos/${photoId.slice(-2)}/${lost}/original`;
    await storage().put(key, Buffer.from("x"), "image/jpeg");
    const shard = Number.parseInt(photoId.slice(-2), 16);
    await sweepPhotoFiles(shard, now());
    expect(await storage().head(key)).not.toBeNull();
    await sweepPhotoFiles(shard, addDaysTo(now(), 2));
    expect(await storage().head(key)).toBeNull();
    expect(await filesOf(photoId)).toHaveLength(3);
  });
});
