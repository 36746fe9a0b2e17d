import "server-only";
import { deflateSync } from "node:zlib";
import sharp from "sharp";

type Boxed = { type: string; body: Buffer };

/** The boxes of one level of an ISO media file; one that lies about its length ends the list. */
function boxesOf(bytes: Buffer): Boxed[] {
  const boxes: Boxed[] = [];
  for (let at = 0; at + 8 <= bytes.length; ) {
    const [short, type] = [bytes.readUInt32BE(at), bytes.toString("latin1", at + 4, at + 8)];
    const long = short === 1 && at + 16 <= bytes.length;
    const length = short === 0 ? bytes.length - at : long ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    if (length < 8 || at + length > bytes.length) break;
    boxes.push({ type, body: bytes.subarray(at + (long ? 16 : 8), at + length) });
    at += length;
  }
  return boxes;
}

const inside = (bytes: Buffer, type: string) => boxesOf(bytes).find((box) => box.type === type)?.body;

const displayP3 = 12;

/** Number of the primaries that a HEIC names by code (ISO 23091-2) instead of carrying a profile. */
function primariesOf(heic: Buffer): number | undefined {
  // The first four bytes of "meta" are its version and flags.
  const properties = inside(
    inside(inside(heic, "meta")?.subarray(4) ?? Buffer.of(), "iprp") ?? Buffer.of(),
    "ipco",
  );
  const coded = boxesOf(properties ?? Buffer.of()).find(
    ({ type, body }) => type === "colr" && body.length >= 6 && body.toString("latin1", 0, 4) === "nclx",
  );
  return coded?.body.readUInt16BE(4);
}

let p3: Promise<Buffer | undefined> | undefined;
const p3Profile = () => {
  const dot = sharp({ create: { width: 1, height: 1, channels: 3, background: "#fff" } });
  p3 ??= dot
    .withIccProfile("p3")
    .png()
    .toBuffer()
    .then(async (png) => (await sharp(png).metadata()).icc);
  return p3;
};

/** The profile for a HEIC that carries none but says by code that its colours are Display P3; else none: sRGB. */
export const codedProfile = async (heic: Buffer): Promise<Buffer | undefined> =>
  primariesOf(heic) === displayP3 ? p3Profile() : undefined;

type RawRgba = { data: Uint8ClampedArray; width: number; height: number };

/** An uncompressed PNG of these pixels that carries the profile: sharp takes none beside raw pixels. */
export async function pngWithProfile({ data, width, height }: RawRgba, icc: Buffer): Promise<Buffer> {
  const raw = { width, height, channels: 4 } as const;
  const png = await sharp(data, { raw }).png({ compressionLevel: 0, adaptiveFiltering: false }).toBuffer();
  const name = Buffer.from("iCCPphoto\0\0", "latin1");
  const profile = Buffer.concat([name, deflateSync(icc)]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(profile.length - 4);
  check.writeUInt32BE(crc32(profile));
  return Buffer.concat([png.subarray(0, headerEnd), length, profile, check, png.subarray(headerEnd)]);
}

/** The signature and the first chunk (IHDR): the profile must stand before the pixels. */
const headerEnd = 8 + 12 + 13;

/** zlib has it too, from Node 20.15 on. */
function crc32(bytes: Uint8Array): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}
