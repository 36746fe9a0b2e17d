import "server-only";
import { fileTypeFromBuffer } from "file-type";
import type { PhotoRejection } from "@/db/schema/photo";

export type PhotoType = "jpeg" | "png" | "webp" | "heic";

const types: Record<string, PhotoType> = {
  "image/jpeg": "jpeg",
  "image/png": "png",
  "image/webp": "webp",
  "image/heic": "heic",
  "image/heif": "heic",
};

const extensions: Record<PhotoType, readonly string[]> = {
  jpeg: ["jpg", "jpeg", "jfif"],
  png: ["png"],
  webp: ["webp"],
  heic: ["heic", "heif"],
};

/** What the bytes say they are; a name with an ending must say the same. Phones also send names without one. */
export async function sniffPhoto(
  bytes: Uint8Array,
  fileName: string,
): Promise<{ type: PhotoType } | { rejection: PhotoRejection }> {
  if (bytes.length === 0) return { rejection: "empty" };
  const found = await fileTypeFromBuffer(bytes);
  const type = found ? types[found.mime] : undefined;
  if (!type) return { rejection: "unsupported" };
  const ending = /\.([a-z0-9]{1,5})$/i.exec(fileName)?.[1]?.toLowerCase();
  return ending && !extensions[type].includes(ending) ? { rejection: "wrongExtension" } : { type };
}
