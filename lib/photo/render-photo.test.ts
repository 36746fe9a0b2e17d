import { readFileSync } from "node:fs";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { instantFrom } from "@/lib/time/instant";
import { captureTime } from "./capture-time";
import { pngWithProfile } from "./colour-profile";
import { renderPhoto } from "./render-photo";
import type { PhotoType } from "./sniff";

const at = (text: string) => instantFrom(text) ?? expect.fail(text);
const later = at("2026-11-27T12:00:00Z");

/** The six patches of the fixture (tests/fixtures/photos/README.md): as Display P3 numbers, and as sRGB. */
const patches = [
  { p3: [196, 106, 95], srgb: [210, 100, 91] },
  { p3: [125, 178, 124], srgb: [108, 180, 118] },
  { p3: [103, 119, 194], srgb: [99, 120, 200] },
  { p3: [220, 197, 130], srgb: [225, 196, 120] },
  { p3: [128, 128, 128], srgb: [128, 128, 128] },
  { p3: [242, 226, 211], srgb: [245, 225, 209] },
];
const side = 32;

const heic = () => readFileSync("tests/fixtures/photos/colours-p3.heic");

async function png() {
  const [width, height] = [patches.length * side, side];
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++)
    data.set(patches[Math.floor((pixel % width) / side)]?.p3 ?? [], pixel * 4);
  const { icc } = await sharp(heic()).metadata();
  return pngWithProfile({ data, width, height }, icc ?? expect.fail("The fixture has no profile"));
}

const jpeg = async () =>
  sharp(await png())
    .removeAlpha()
    .withIccProfile("p3")
    .jpeg({ quality: 100, chromaSubsampling: "4:4:4" })
    .toBuffer();

/** The fixture with its profile taken out, and the code for Display P3 in its place. */
function coded() {
  const bytes = heic();
  const at = bytes.indexOf("colrprof") + 4;
  const end = at - 8 + bytes.readUInt32BE(at - 8);
  bytes.fill(0, at, end).write("nclx", at, "latin1");
  bytes.set([0, 12, 0, 13, 0, 6, 0x80], at + 4);
  return bytes;
}

describe("colours", () => {
  const kinds: [string, PhotoType, () => Buffer | Promise<Buffer>][] = [
    ["a JPEG with a profile", "jpeg", jpeg],
    ["a PNG with a profile", "png", png],
    ["a HEIC with a profile", "heic", heic],
    ["a HEIC that names its colours by code", "heic", coded],
  ];
  it.each(kinds)("of %s come out as they were, within 2 of 255", async (_kind, type, file) => {
    const { pictures } = await renderPhoto(await file(), type, later);
    const { data, info } = await sharp(pictures.full.bytes).raw().toBuffer({ resolveWithObject: true });
    const seen = patches.map((_patch, index) => {
      const start = ((side / 2) * info.width + index * side + side / 2) * info.channels;
      return [...data.subarray(start, start + 3)];
    });
    const off = patches.map(({ srgb }, index) =>
      Math.max(...srgb.map((value, channel) => Math.abs(value - (seen[index]?.[channel] ?? 999)))),
    );
    expect(Math.max(...off), JSON.stringify(seen)).toBeLessThanOrEqual(2);
    expect((await sharp(pictures.full.bytes).metadata()).icc).toBeUndefined();
  });
});

describe("the moment a photo was taken", () => {
  const taken = async (exif: Record<string, string>) => {
    const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: "#456" } });
    const sent = await picture
      .withExif({ IFD0: { Make: "Telefoon" }, IFD2: exif, IFD3: { GPSLatitudeRef: "N" } })
      .jpeg()
      .toBuffer();
    const { takenAt, pictures } = await renderPhoto(sent, "jpeg", later);
    const { full, large, small } = pictures;
    const blocks = await Promise.all(
      [full, large, small].map(async ({ bytes }) => (await sharp(bytes).metadata()).exif),
    );
    return { takenAt: takenAt?.toISOString(), blocks };
  };

  it.each([
    ["without a zone", { DateTimeOriginal: "2026:11:20 10:15:37" }, "2026-11-20T09:15:37.000Z", "10:15:37"],
    [
      "elsewhere",
      { DateTimeOriginal: "2026:11:20 10:15:37", OffsetTimeOriginal: "-05:00" },
      "2026-11-20T15:15:37.000Z",
      "16:15:37",
    ],
    ["in summer", { DateTimeOriginal: "2026:07:01 23:59:59" }, "2026-07-01T21:59:59.000Z", "23:59:59"],
  ])("%s stands in the full picture, to the second and alone", async (_where, exif, instant, clock) => {
    const { takenAt, blocks } = await taken(exif);
    expect(takenAt).toBe(instant);
    const [block = Buffer.of(), ...others] = blocks;
    expect(captureTime(block, later)?.toISOString()).toBe(instant);
    expect(block.toString("latin1")).toContain(clock);
    // Two folders with one entry each, and the text: room for nothing else.
    expect(block.length).toBe(6 + 8 + 2 * 18 + 20);
    expect(others).toEqual([undefined, undefined]);
  });

  it("is not made up where the camera does not say it", async () => {
    expect(await taken({})).toEqual({ takenAt: undefined, blocks: [undefined, undefined, undefined] });
  });
});
