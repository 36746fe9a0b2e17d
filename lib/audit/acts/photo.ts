import type { ActNames } from "./act-names";

export const photoActs = {
  acts: ["photo.added", "photo.described", "photo.linked", "photo.removed"],
  unrefused: [],
  readings: ["photo.opened", "photoBatch.opened"],
} as const satisfies ActNames;
