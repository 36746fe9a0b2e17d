import type { Instant } from "@/lib/time/instant";
import { localDateTimeOf } from "@/lib/time/wall-clock";

const startOfImage = 2;
const [exifFolder, dateTimeOriginal] = [0x8769, 0x9003];
const [ascii, long] = [2, 4];

/** The JPEG with the moment it was taken, as clocks here showed it, in an EXIF block that holds nothing else. */
export function withCaptureDate(jpeg: Buffer, takenAt: Instant | null): Buffer {
  if (!takenAt) return jpeg;
  const text = `${localDateTimeOf(takenAt).replaceAll("-", ":").replace("T", " ")}\0`;
  // Two folders of one entry each: the first leads to the second, which leads to the text behind it.
  const [first, second] = [8, 8 + folderBytes];
  const tiff = Buffer.concat([
    Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, first]),
    folder(exifFolder, long, 1, second),
    folder(dateTimeOriginal, ascii, text.length, second + folderBytes),
    Buffer.from(text, "latin1"),
  ]);
  const block = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
  const marker = Buffer.from([0xff, 0xe1, 0, 0]);
  marker.writeUInt16BE(block.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, startOfImage), marker, block, jpeg.subarray(startOfImage)]);
}

const folderBytes = 2 + 12 + 4;

/** A folder with a single entry and none after it. */
function folder(tag: number, type: number, count: number, value: number): Buffer {
  const bytes = Buffer.alloc(folderBytes);
  bytes.writeUInt16BE(1, 0);
  bytes.writeUInt16BE(tag, 2);
  bytes.writeUInt16BE(type, 4);
  bytes.writeUInt32BE(count, 6);
  bytes.writeUInt32BE(value, 10);
  return bytes;
}
