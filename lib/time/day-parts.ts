/** The parts of a day that locations sell. */
export const dayPartCodes = ["morning", "afternoon", "full_day"] as const;
export type DayPartCode = (typeof dayPartCodes)[number];
