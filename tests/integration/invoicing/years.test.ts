import { it } from "vitest";
import { playYear } from "./year";

const years = Array.from({ length: 25 }, (_, index) => String(index + 1));

it.each(years)(
  "in the end a year is billed as it is owed, whatever changed when (%s)",
  { timeout: 60_000 },
  playYear,
);
