import type { ActNames } from "./act-names";

export const careRequestActs = {
  acts: [
    "careRequest.asked",
    "careRequest.withdrawn",
    "careRequest.restored",
    "careRequest.approved",
    "careRequest.rejected",
    "absence.reported",
    "absence.takenBack",
    "absence.restored",
  ],
  unrefused: ["careRequest.expired"],
  readings: [],
} as const satisfies ActNames;
