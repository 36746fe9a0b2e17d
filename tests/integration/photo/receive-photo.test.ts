import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { photo, photoBatch } from "@/db/schema/photo";
import { inTransaction } from "@/db/transaction";
import { orThrow } from "@/lib/act/outcome";
import { maxFilesPerBatch } from "@/lib/photo/limits";
import { receivePhoto } from "@/lib/photo/receive-photo";
import { listBatchAnswers } from "@/lib/photo/staff-queries";
import { now } from "@/lib/time/clock";
import { asSetUp, auditRows } from "../../support/factories";
import { cameraJpeg, type Daycare, filesOf, incoming, makeDaycare, plannedFor, rowOf } from "./support";

let house: Daycare;
beforeAll(async () => {
  house = await makeDaycare();
});
const auditOf = async (photoId: string) =>
  (await auditRows("photo.added")).filter((row) => row.subjectId === photoId).map((row) => row.outcome);

describe("receiving a photo", () => {
  it("keeps the file, plans the rest and leaves an audit row", async () => {
    const input = await incoming(house.here.id);
    const { photoId, state } = orThrow(await receivePhoto(house.carer.actor, input, now()));
    expect(state).toBe("pending");
    expect(await rowOf(photoId)).toMatchObject({
      locationId: house.here.id,
      fileName: "IMG_0412.jpg",
      caption: "",
    });
    expect(await filesOf(photoId)).toEqual(["original"]);
    expect((await plannedFor(photoId)).map((row) => row.kind)).toEqual(["photo.process"]);
    expect(await auditOf(photoId)).toEqual(["done"]);
    expect(JSON.stringify(await auditRows("photo.added"))).not.toContain("IMG_0412");
  });

  it("tells a browser that comes back what it has already", async () => {
    const batchId = randomUUID();
    const input = await incoming(house.here.id, { batchId, sourceKey: "a|1|2" });
    const { photoId } = orThrow(await receivePhoto(house.carer.actor, input, now()));
    expect(await listBatchAnswers(house.carer.actor, batchId)).toEqual([
      { sourceKey: "a|1|2", photoId, state: "pending", rejection: null },
    ]);
    expect(await listBatchAnswers(house.manager.actor, batchId)).toEqual([]);
    expect(await listBatchAnswers(house.parents.eva.actor, batchId)).toEqual([]);
  });

  it("sent twice, keeps one", async () => {
    const input = await incoming(house.here.id);
    const first = orThrow(await receivePhoto(house.carer.actor, input, now()));
    const second = orThrow(await receivePhoto(house.carer.actor, input, now()));
    expect(second.photoId).toBe(first.photoId);
    expect(await auditOf(first.photoId)).toEqual(["done"]);
  });

  it("sent five times at once, keeps one", async () => {
    const input = await incoming(house.here.id);
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => receivePhoto(house.carer.actor, input, now())));
    const ids = new Set(all.map((outcome) => orThrow(outcome).photoId));
    expect(ids.size).toBe(1);
    expect(await filesOf([...ids][0] ?? "")).toEqual(["original"]);
  });

  it("knows a picture that this location has already", async () => {
    const content = await cameraJpeg();
    orThrow(await receivePhoto(house.carer.actor, await incoming(house.here.id, { content }), now()));
    const again = await receivePhoto(house.manager.actor, await incoming(house.here.id, { content }), now());
    const { photoId, rejection } = orThrow(again);
    expect(rejection).toBe("alreadyThere");
    expect(await filesOf(photoId)).toEqual([]);
    const elsewhere = await receivePhoto(
      house.outsider.actor,
      await incoming(house.there.id, { content }),
      now(),
    );
    expect(orThrow(elsewhere).state).toBe("pending");
  });
});

describe("a batch that is nearly full", () => {
  it("takes one more of several that arrive at once", async () => {
    const batchId = randomUUID();
    const { here, carer } = house;
    const own = { batchId, locationId: here.id, addedBy: carer.id, addedAt: now(), fileName: "IMG.jpg" };
    await inTransaction(carer.actor, async (tx) => {
      const batch = { id: batchId, locationId: here.id, startedBy: carer.id, startedAt: now() };
      await tx.insert(photoBatch).values(batch);
      const rows = Array.from({ length: maxFilesPerBatch - 1 }, (_, index) => ({
        ...own,
        sourceKey: String(index),
        key: randomUUID(),
        state: "rejected" as const,
        rejection: "empty" as const,
      }));
      await tx.insert(photo).values(rows);
    });
    const files = await Promise.all(Array.from({ length: 4 }, () => incoming(here.id, { batchId })));
    const answers = await Promise.all(files.map((file) => receivePhoto(carer.actor, file, now())));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.code === "photoBatchFull")).toHaveLength(3);
    expect(await asSetUp((tx) => tx.$count(photo, eq(photo.batchId, batchId)))).toBe(maxFilesPerBatch);
  });
});

describe("files that cannot become a photo", () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  it.each([
    ["nothing", "leeg.jpg", "", "empty"],
    ["a drawing with scripts", "x.svg", svg, "unsupported"],
    ["a drawing called a photo", "x.jpg", svg, "unsupported"],
    ["a page", "x.jpg", "<!doctype html><script>alert(1)</script>", "unsupported"],
    ["a document", "x.jpg", "%PDF-1.7\n", "unsupported"],
    ["a moving picture that is also a script", "x.gif", "GIF89a=1;alert(1)", "unsupported"],
    ["a text", "x.jpg", "gewoon tekst", "unsupported"],
  ])("%s", async (_what, fileName, text, rejection) => {
    const input = await incoming(house.here.id, { fileName, content: Buffer.from(text) });
    const received = orThrow(await receivePhoto(house.carer.actor, input, now()));
    expect(received).toMatchObject({ state: "rejected", rejection });
    expect(await filesOf(received.photoId)).toEqual([]);
    expect(await plannedFor(received.photoId)).toEqual([]);
  });

  it("one whose name says something else than its bytes", async () => {
    const input = await incoming(house.here.id, { fileName: "foto.png" });
    expect(orThrow(await receivePhoto(house.carer.actor, input, now())).rejection).toBe("wrongExtension");
    const bare = await incoming(house.here.id, { fileName: "1000004217" });
    expect(orThrow(await receivePhoto(house.carer.actor, bare, now())).state).toBe("pending");
  });

  it("one over the limit", async () => {
    const input = await incoming(house.here.id, { content: "tooLarge" });
    expect(orThrow(await receivePhoto(house.carer.actor, input, now())).rejection).toBe("tooLarge");
  });
});

describe("who may not", () => {
  it.each([
    ["a parent", () => house.parents.eva.actor],
    ["the office", () => house.office.actor],
    ["a carer of another location", () => house.outsider.actor],
  ] as const)("%s", async (_who, actor) => {
    const input = await incoming(house.here.id);
    expect(await receivePhoto(actor(), input, now())).toMatchObject({ ok: false, code: "notAllowed" });
    const noted = (await auditRows("photo.added")).at(-1);
    expect(noted).toMatchObject({ outcome: "refused", actorPersonId: actor().personId });
  });

  it("a colleague in a batch that is not hers", async () => {
    const batchId = randomUUID();
    orThrow(await receivePhoto(house.carer.actor, await incoming(house.here.id, { batchId }), now()));
    const other = await incoming(house.here.id, { batchId });
    expect(await receivePhoto(house.manager.actor, other, now())).toMatchObject({ code: "notFound" });
  });
});
