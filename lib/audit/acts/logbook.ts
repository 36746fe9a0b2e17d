import type { ActNames } from "./act-names";

export const logbookActs = {
  acts: [
    "logEntry.written",
    "logEntry.edited",
    "logEntry.removed",
    "logEntry.restored",
    "logEntry.napStopped",
  ],
  unrefused: [],
  readings: ["childDay.opened"],
} as const satisfies ActNames;
