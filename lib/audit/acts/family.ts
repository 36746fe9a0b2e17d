import type { ActNames } from "./act-names";

export const familyActs = {
  acts: [
    "person.registered",
    "person.corrected",
    "child.registered",
    "family.registered",
    "childHealth.set",
    "child.corrected",
    "guardian.added",
    "guardian.enrolled",
    "guardian.changed",
    "guardian.ended",
    "guardian.endTakenBack",
    "guardian.blocked",
    "guardian.unblocked",
    "consent.answered",
    "import.received",
    "import.mapped",
    "import.removed",
    "people.imported",
    "people.exported",
  ],
  unrefused: [],
  readings: ["family.opened", "childSheet.opened"],
} as const satisfies ActNames;
