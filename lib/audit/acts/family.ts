import type { ActNames } from "./act-names";

export const familyActs = {
  acts: [
    "person.registered",
    "child.registered",
    "family.registered",
    "childHealth.set",
    "guardian.added",
    "guardian.ended",
    "guardian.blocked",
    "consent.answered",
  ],
  unrefused: [],
  readings: ["family.opened", "childSheet.opened"],
} as const satisfies ActNames;
