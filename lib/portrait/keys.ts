import type { PortraitSize } from "@/db/schema/portrait";

export const portraitShards = 256;
export const portraitShardFolder = (shard: number) => `portraits/${shard.toString(16).padStart(2, "0")}/`;
export const portraitFolder = (id: string) => `portraits/${id.slice(-2)}/${id}`;
export const portraitKey = (folder: string, size: PortraitSize) => `${folder}/${size}.webp`;

/** Of a square, in pixels: beside a name, and on the page of the portrait itself. */
export const portraitSides: Record<PortraitSize, number> = { small: 96, large: 256 };

/** A former one can be put back for so long; then housekeeping erases it. */
export const keepFormerDays = 30;
export const largestPortraitFile = 10 * 1024 * 1024;

/** Where a portrait is asked for; each has an id of its own, so a browser never shows a former one. */
export const portraitAddress = (id: string, size: PortraitSize = "small") =>
  `/api/files/portraits/${id}/${size}`;
