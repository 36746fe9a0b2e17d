import type { PhotoSizeName } from "@/db/schema/photo";

export const photoShards = 256;

/** Spread over 256 folders by the end of the id, so that the sweep of lost files can take one at a time. */
export const shardFolder = (shard: number) => `photos/${shard.toString(16).padStart(2, "0")}/`;

/** Everything of one photo stands in one folder, named after its id. */
export const folderOf = (photoId: string) => `photos/${photoId.slice(-2)}/${photoId}`;
export const originalKey = (folder: string) => `${folder}/original`;

const fileNames: Record<PhotoSizeName, string> = {
  small: "small.webp",
  large: "large.webp",
  full: "full.jpg",
};
export const contentTypes: Record<PhotoSizeName, string> = {
  small: "image/webp",
  large: "image/webp",
  full: "image/jpeg",
};
export const pictureKey = (folder: string, size: PhotoSizeName) => `${folder}/${fileNames[size]}`;
