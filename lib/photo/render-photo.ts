import "server-only";
import sharp, { type Sharp } from "sharp";
import type { PhotoRejection, PhotoSizeName } from "@/db/schema/photo";
import type { Instant } from "@/lib/time/instant";
import { captureTime } from "./capture-time";
import { codedProfile, pngWithProfile } from "./colour-profile";
import { decodeHeic } from "./decode-heic";
import { withCaptureDate } from "./exif-date";
import { guardSharp } from "./guard-sharp";
import { maxPixels } from "./limits";
import type { PhotoType } from "./sniff";

type Picture = { bytes: Buffer; width: number; height: number };
export type Rendered = {
  takenAt: Instant | null;
  pictures: Record<PhotoSizeName, Picture>;
  placeholder: string;
};

/** The file will never become a photo; trying again is of no use. */
export class Unusable extends Error {
  constructor(readonly rejection: PhotoRejection) {
    super(`Unusable photo: ${rejection}`);
  }
}

const input = { limitInputPixels: maxPixels, failOn: "error", autoOrient: true } as const;
const longestSide = { small: 400, large: 1600 };

/**
 * Makes every picture we keep from what a camera sent: upright, in common colours, without anything else the
 * camera wrote; the full size alone keeps the moment it was taken. Two decodes: one for the full size, one (small where the format allows) for the rest.
 */
export async function renderPhoto(bytes: Buffer, type: PhotoType, now: Instant): Promise<Rendered> {
  guardSharp();
  try {
    const { exif, icc, compression, width, height } = await sharp(bytes, input).metadata();
    if (width * height > maxPixels) throw new Unusable("tooManyPixels");
    if (type === "heic" && compression !== "hevc") throw new Unusable("unsupported");
    const open = type === "heic" ? await openHeic(bytes, icc) : () => sharp(bytes, input);
    const takenAt = captureTime(exif, now);
    const { pictures, placeholder } = await renderAll(open);
    const full = { ...pictures.full, bytes: withCaptureDate(pictures.full.bytes, takenAt) };
    return { takenAt, pictures: { ...pictures, full }, placeholder };
  } catch (error) {
    throw error instanceof Unusable ? error : new Unusable(rejectionOf(error));
  }
}

const rejectionOf = (error: unknown): PhotoRejection =>
  error instanceof Error && /pixel limit/.test(error.message) ? "tooManyPixels" : "broken";

/** The decoder hands over pixels without their profile; they are brought to common colours once, for all sizes. */
async function openHeic(bytes: Buffer, carried: Buffer | undefined): Promise<() => Sharp> {
  const picture = await decodeHeic(bytes);
  const { width, height } = picture;
  if (width * height > maxPixels) throw new Unusable("tooManyPixels");
  const profile = carried ?? (await codedProfile(bytes));
  if (!profile) return () => sharp(picture.data, { raw: { width, height, channels: 4 } });
  const data = await onWhite(sharp(await pngWithProfile(picture, profile), input))
    .raw()
    .toBuffer();
  return () => sharp(data, { raw: { width, height, channels: 3 } });
}

const onWhite = (image: Sharp) => image.flatten({ background: "#ffffff" }).toColourspace("srgb");

async function renderAll(open: () => Sharp): Promise<Omit<Rendered, "takenAt">> {
  const within = (side: number) =>
    ({ width: side, height: side, fit: "inside", withoutEnlargement: true }) as const;
  const full = await finish(onWhite(open()).jpeg({ quality: 88 }));
  const { data, info } = await onWhite(open().resize(within(longestSide.large)))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const reduced = () => sharp(data, { raw: { width, height, channels } });
  const large = await finish(reduced().webp({ quality: 80 }));
  const small = await finish(reduced().resize(within(longestSide.small)).webp({ quality: 78 }));
  const blurred = await reduced().resize(within(16)).blur(1).webp({ quality: 40 }).toBuffer();
  return {
    pictures: { full, large, small },
    placeholder: `data:image/webp;base64,${blurred.toString("base64")}`,
  };
}

async function finish(image: Sharp): Promise<Picture> {
  const { data, info } = await image.timeout({ seconds: 60 }).toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}
