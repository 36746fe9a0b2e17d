import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { eq, sql } from "drizzle-orm";
import sharp from "sharp";
import { photo, photoChild } from "@/db/schema/photo";
import { outbox } from "@/db/schema/system";
import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { answerConsent } from "@/lib/consent/answer-consent";
import { drain } from "@/lib/jobs/drain";
import { type IncomingPhoto, receivePhoto } from "@/lib/photo/receive-photo";
import { storage } from "@/lib/storage/storage";
import { now } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import {
  addGuardian,
  asSetUp,
  makeChild,
  makeLocation,
  makePerson,
  makeStaff,
} from "../../support/factories";

export type CameraOptions = {
  width?: number;
  height?: number;
  orientation?: number;
  takenAt?: string;
};

let made = 0;

/** A JPEG as a phone writes it: with time, place and a left half of another colour. Each one differs. */
export async function cameraJpeg({
  width = 800,
  height = 600,
  orientation = 1,
  takenAt = "2026:11:20 10:15:30",
}: CameraOptions = {}) {
  made++;
  const left = { create: { width: width / 2, height, channels: 3, background: "#c2452d" } } as const;
  const mark = { r: made % 256, g: 128, b: Math.floor(made / 256) };
  return sharp({ create: { width, height, channels: 3, background: mark } })
    .composite([
      {
        input: await sharp(left).raw().toBuffer(),
        raw: { width: width / 2, height, channels: 3 },
        left: 0,
        top: 0,
      },
    ])
    .withExif({
      IFD0: {
        Make: "Telefoon",
        ImageDescription: `Foto ${made} ${randomUUID()}`,
        Orientation: String(orientation),
      },
      IFD2: { DateTimeOriginal: takenAt },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "51/1 26/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "5/1 28/1 0/1",
      },
    })
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer();
}

export const phoneHeic = () => readFileSync("tests/fixtures/photos/phone.heic");

/** A small file that unpacks to 900 megapixels. */
export function pixelBomb(): Buffer {
  const side = 30_000;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(side * (side / 8 + 1)), { level: 1 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer) {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, check]);
}

function crc(bytes: Buffer) {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

/** Two locations; at the first Saar and Milan of different families, and Saar's brother Daan. */
export async function makeDaycare() {
  const here = await makeLocation();
  const there = await makeLocation();
  const [eva, noah, els] = [await makePerson("Eva"), await makePerson("Noah"), await makePerson("Els")];
  const saar = await makeChild(here, eva.id, { givenName: "Saar" });
  const daan = await makeChild(here, eva.id, { givenName: "Daan" });
  const milan = await makeChild(here, noah.id, { givenName: "Milan" });
  const bo = await makeChild(there, els.id, { givenName: "Bo" });
  return {
    here,
    there,
    parents: { eva, noah, els },
    children: { saar, daan, milan, bo },
    carer: await makeStaff("carer", here.id, "Noor"),
    manager: await makeStaff("manager", here.id, "Inge"),
    outsider: await makeStaff("carer", there.id, "Tom"),
    office: await makeStaff("office", null, "Lies"),
  };
}
export type Daycare = Awaited<ReturnType<typeof makeDaycare>>;

export const consentTo = async (
  parent: PersonActor,
  childId: string,
  purposes: ("own_album" | "group_photo")[],
  allowed = true,
) => {
  for (const purpose of purposes) orThrow(await answerConsent(parent, { childId, purpose, allowed }, now()));
};

/** Everybody says yes to album and group photos. */
export async function allowAll({ parents, children }: Daycare) {
  const both = ["own_album", "group_photo"] as const;
  await consentTo(parents.eva.actor, children.saar.id, [...both]);
  await consentTo(parents.eva.actor, children.daan.id, [...both]);
  await consentTo(parents.noah.actor, children.milan.id, [...both]);
  await consentTo(parents.els.actor, children.bo.id, [...both]);
}

export async function incoming(
  locationId: string,
  change: Partial<IncomingPhoto> = {},
): Promise<IncomingPhoto> {
  return {
    batchId: randomUUID(),
    locationId,
    sourceKey: randomUUID(),
    fileName: "IMG_0412.jpg",
    content: change.content ?? (await cameraJpeg()),
    ...change,
  };
}

export const drainAll = () => drain({ until: addMinutes(now(), 1) });

/** A photo as the portal holds it a moment after the upload. */
export async function readyPhoto(
  actor: PersonActor,
  locationId: string,
  change: Partial<IncomingPhoto> = {},
) {
  const { photoId } = orThrow(await receivePhoto(actor, await incoming(locationId, change), now()));
  await drainAll();
  return photoId;
}

export const rowOf = async (photoId: string) =>
  (await asSetUp((tx) => tx.select().from(photo).where(eq(photo.id, photoId))))[0];
export const childrenOn = async (photoId: string) =>
  (await asSetUp((tx) => tx.select().from(photoChild).where(eq(photoChild.photoId, photoId))))
    .map((row) => row.childId)
    .sort();
export const plannedFor = (photoId: string) =>
  asSetUp((tx) => tx.select().from(outbox).where(sql`${outbox.payload} ->> 'photoId' = ${photoId}`));

export async function filesOf(photoId: string) {
  const keys: string[] = [];
  for await (const { key } of storage().list(`photos/${photoId.slice(-2)}/${photoId}/`))
    keys.push(key.split("/").at(-1) ?? "");
  return keys.sort();
}

export { addGuardian };
