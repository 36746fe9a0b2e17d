import { careDay } from "@/lib/time/care-day";
import { addDaysTo, addSeconds, type Instant, instantFrom, isBefore } from "@/lib/time/instant";
import { localTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";

const tag = { exifFolder: 0x8769, dateTimeOriginal: 0x9003, offsetTimeOriginal: 0x9011 };
const asciiType = 2;

/** When the picture was taken, from the EXIF block a camera writes; null when it does not say so credibly. */
export function captureTime(exif: Buffer | undefined, now: Instant): Instant | null {
  const { date, offset } = exif ? readTags(exif) : {};
  const parts = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d):([0-5]\d)$/.exec(date ?? "");
  const day = careDay(`${parts?.[1]}-${parts?.[2]}-${parts?.[3]}`);
  const time = localTime(parts?.[4] ?? "");
  if (!day || !time) return null;
  // Cameras that know no zone show the clock of the place, which is here.
  const zoned = /^[+-]\d\d:\d\d$/.test(offset ?? "")
    ? instantFrom(`${day}T${time}:${parts?.[5]}${offset}`)
    : null;
  const taken = zoned ?? addSeconds(instantAt(day, time), Number(parts?.[5]));
  return day >= "2000-01-01" && isBefore(taken, addDaysTo(now, 1)) ? taken : null;
}

/** The two texts we want and nothing else; a block that is cut off or lies about its offsets gives nothing. */
function readTags(exif: Buffer): { date?: string; offset?: string } {
  const tiff = exif.toString("latin1", 0, 4) === "Exif" ? exif.subarray(6) : exif;
  try {
    const little = tiff.toString("latin1", 0, 2) === "II";
    const u16 = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
    const u32 = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
    const find = (folder: number, wanted: number) => {
      const entries = Array.from(
        { length: Math.min(u16(folder), 200) },
        (_, index) => folder + 2 + index * 12,
      );
      return entries.find((entry) => u16(entry) === wanted);
    };
    const pointer = find(u32(4), tag.exifFolder);
    if (pointer === undefined) return {};
    const folder = u32(pointer + 8);
    const text = (wanted: number) => {
      const entry = find(folder, wanted);
      if (entry === undefined || u16(entry + 2) !== asciiType) return undefined;
      const length = Math.min(u32(entry + 4), 40);
      const start = length > 4 ? u32(entry + 8) : entry + 8;
      return tiff.toString("latin1", start, start + length).split("\0")[0];
    };
    return { date: text(tag.dateTimeOriginal), offset: text(tag.offsetTimeOriginal) };
  } catch {
    return {};
  }
}
