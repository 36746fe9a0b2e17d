import type { ActNames } from "./act-names";

export const changeRequestActs = {
  acts: [
    "change.asked",
    "change.withdrawn",
    "change.restored",
    "change.accepted",
    "change.rejected",
    "childData.recorded",
  ],
  unrefused: ["change.applied"],
  readings: ["change.opened"],
} as const satisfies ActNames;
