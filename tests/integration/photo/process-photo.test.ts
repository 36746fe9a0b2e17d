import { randomUUID } from "node:crypto";
import sharp, { type Sharp } from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { captureTime } from "@/lib/photo/capture-time";
import { linkChildren } from "@/lib/photo/link-children";
import { openArchive, zipOf } from "@/lib/photo/open-archive";
import { openPhoto } from "@/lib/photo/open-photo";
import { processPhoto } from "@/lib/photo/process-photo";
import { receivePhoto } from "@/lib/photo/receive-photo";
import { removePhotos } from "@/lib/photo/remove-photos";
import { readObject, storage } from "@/lib/storage/storage";
import { now } from "@/lib/time/clock";
import {
  allowAll,
  cameraJpeg,
  type Daycare,
  drainAll,
  filesOf,
  incoming,
  makeDaycare,
  phoneHeic,
  pixelBomb,
  readyPhoto,
  rowOf,
} from "./support";

let house: Daycare;
beforeAll(async () => {
  house = await makeDaycare();
});

const fileOf = async (photoId: string, name: string) => {
  const bytes = await readObject(`photos/${photoId.slice(-2)}/${photoId}/${name}`);
  if (!bytes) throw new Error(`no ${name}`);
  return bytes;
};
const allFiles = ["full.jpg", "large.webp", "small.webp"];
const send = (content: Buffer, fileName: string) =>
  readyPhoto(house.carer.actor, house.here.id, { content, fileName });

describe("making a photo", () => {
  it("turns it upright, keeps the time and drops place and camera", async () => {
    const photoId = await send(await cameraJpeg({ width: 2000, height: 1500, orientation: 6 }), "IMG_1.JPG");
    const row = await rowOf(photoId);
    expect(row).toMatchObject({ state: "ready", rejection: null, width: 1500, height: 2000 });
    expect(row?.takenAt?.toISOString()).toBe("2026-11-20T09:15:30.000Z");
    expect(row?.sizes).toMatchObject({
      small: { width: 300, height: 400 },
      large: { width: 1200, height: 1600 },
      full: { width: 1500, height: 2000 },
    });
    expect(row?.placeholder).toMatch(/^data:image\/webp;base64,/);
    expect(row?.placeholder?.length).toBeLessThan(400);
    expect(await filesOf(photoId)).toEqual(allFiles);
    for (const name of allFiles) {
      const bytes = await fileOf(photoId, name);
      const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
      const date = name === "full.jpg" ? "2026-11-20T09:15:30.000Z" : undefined;
      expect(captureTime(exif, now())?.toISOString()).toBe(date);
      expect({ xmp, iptc, icc, orientation: orientation ?? 1 }).toEqual({ orientation: 1 });
      expect(bytes.includes("GPS") || bytes.includes("Telefoon")).toBe(false);
    }
    // Turned a quarter to the right, what was left is on top.
    const pixel = { left: 750, top: 100, width: 1, height: 1 };
    const [red = 0] = await sharp(await fileOf(photoId, "full.jpg"))
      .extract(pixel)
      .raw()
      .toBuffer();
    expect(red).toBeGreaterThan(150);
  });

  it.each([
    ["PNG", "x.png", (image: Sharp) => image.png()],
    ["WebP", "x.webp", (image: Sharp) => image.webp()],
  ])("takes %s", async (_kind, fileName, encode) => {
    const background = { r: 10, g: 200, b: 90, alpha: 0.5 };
    const image = sharp({ create: { width: 500, height: 700, channels: 4, background } });
    const photoId = await send(await encode(image).toBuffer(), fileName);
    expect(await rowOf(photoId)).toMatchObject({ state: "ready", takenAt: null, width: 500, height: 700 });
    expect((await sharp(await fileOf(photoId, "full.jpg")).metadata()).format).toBe("jpeg");
  });

  it("takes HEIC from an iPhone", async () => {
    const photoId = await send(phoneHeic(), "IMG_0001.HEIC");
    const row = await rowOf(photoId);
    expect(row).toMatchObject({ state: "ready", width: 640, height: 480 });
    expect(row?.takenAt?.toISOString()).toBe("2026-11-20T09:15:30.000Z");
    const full = await fileOf(photoId, "full.jpg");
    const { exif } = await sharp(full).metadata();
    expect(captureTime(exif, now())?.toISOString()).toBe("2026-11-20T09:15:30.000Z");
    expect(full.includes("Telefoon")).toBe(false);
    const [red = 0, green = 0] = await sharp(full)
      .extract({ left: 100, top: 100, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect(red).toBeGreaterThan(green + 60);
  });

  it("leaves nothing of what was glued to a picture", async () => {
    const glued = Buffer.concat([await cameraJpeg(), Buffer.from("PK\u0003\u0004<script>alert(1)</script>")]);
    const photoId = await send(glued, "x.jpg");
    expect((await rowOf(photoId))?.state).toBe("ready");
    for (const name of allFiles) expect((await fileOf(photoId, name)).includes("<script>")).toBe(false);
  });
});

describe("a photo that leaves", () => {
  it("says when it was taken, alone and in a ZIP", async () => {
    const photoId = await send(await cameraJpeg({ takenAt: "2026:11:19 16:05:09" }), "IMG_9.JPG");
    const { saar } = house.children;
    await allowAll(house);
    orThrow(await linkChildren(house.carer.actor, { photoIds: [photoId], childIds: [saar.id] }, now()));
    const { actor } = house.parents.eva;
    const wanted = { photoId, size: "full", isNew: () => true } as const;
    const alone = await openPhoto(actor, wanted, now());
    const inZip = await openArchive(actor, saar.id, { photoIds: [photoId] }, now());
    const zip = Buffer.from(await new Response(zipOf(inZip).body).arrayBuffer());
    const start = zip.indexOf(Buffer.from([0xff, 0xd8]));
    const jpegs = [await readObject(alone?.key ?? ""), zip.subarray(start, start + (inZip[0]?.size ?? 0))];
    for (const jpeg of jpegs) {
      expect(jpeg?.length).toBe(alone?.bytes);
      const { exif } = await sharp(jpeg ?? Buffer.of()).metadata();
      expect(captureTime(exif, now())?.toISOString()).toBe("2026-11-19T15:05:09.000Z");
    }
  });
});

describe("a file that turns out to be no photo", () => {
  const rejectionOf = async (content: Buffer, fileName = "x.jpg") =>
    (await rowOf(await send(content, fileName)))?.rejection;

  it("is refused when it is cut off", async () => {
    const whole = await cameraJpeg({ width: 1600, height: 1200 });
    expect(await rejectionOf(whole.subarray(0, whole.length / 2))).toBe("broken");
    expect(await rejectionOf(phoneHeic().subarray(0, 3_000), "x.heic")).toBe("broken");
  });

  it("is refused when it is a bomb, with little memory", async () => {
    const bomb = pixelBomb();
    expect(bomb.length).toBeLessThan(1_500_000);
    const before = process.memoryUsage.rss();
    const photoId = await send(bomb, "bomb.png");
    expect(process.memoryUsage.rss() - before).toBeLessThan(100e6);
    expect((await rowOf(photoId))?.rejection).toBe("tooManyPixels");
    expect(await filesOf(photoId)).toEqual([]);
  });

  it("is refused when the store lost it", async () => {
    const { photoId } = orThrow(await receivePhoto(house.carer.actor, await incoming(house.here.id), now()));
    await storage().delete(`photos/${photoId.slice(-2)}/${photoId}/original`);
    await drainAll();
    expect((await rowOf(photoId))?.rejection).toBe("lost");
  });
});

describe("interruptions", () => {
  it("may start again after a kill and make the same photo", async () => {
    const { photoId } = orThrow(await receivePhoto(house.carer.actor, await incoming(house.here.id), now()));
    await storage().put(
      `photos/${photoId.slice(-2)}/${photoId}/small.webp`,
      Buffer.from("half"),
      "image/webp",
    );
    await drainAll();
    expect((await rowOf(photoId))?.state).toBe("ready");
    expect((await sharp(await fileOf(photoId, "small.webp")).metadata()).format).toBe("webp");
  });

  it("does it once when two workers have it", async () => {
    const { photoId } = orThrow(await receivePhoto(house.carer.actor, await incoming(house.here.id), now()));
    const effect = { id: randomUUID(), payload: { photoId }, now: now() };
    await Promise.all([processPhoto(effect), processPhoto(effect)]);
    await drainAll();
    expect((await rowOf(photoId))?.state).toBe("ready");
    expect(await filesOf(photoId)).toEqual(allFiles);
  });

  it("leaves no files of a photo that was removed meanwhile", async () => {
    const { photoId } = orThrow(await receivePhoto(house.carer.actor, await incoming(house.here.id), now()));
    const making = processPhoto({ id: randomUUID(), payload: { photoId }, now: now() });
    orThrow(await removePhotos(house.carer.actor, { photoIds: [photoId] }, now()));
    await making;
    await drainAll();
    expect(await filesOf(photoId)).toEqual([]);
    expect(await rowOf(photoId)).toBeUndefined();
  });
});
