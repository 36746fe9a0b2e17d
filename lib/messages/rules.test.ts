import { expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { addMinutes } from "@/lib/time/instant";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import { familiesOf, mayStillRecall, readAfterWriting } from "./rules";

const sent = instantAt(asCareDay("2026-11-24"), asLocalTime("09:00"));
const eva = { id: "1", name: "Eva" };
const tom = { id: "2", name: "Tom" };

it.each([
  [0, true],
  [9.99, true],
  [10, false],
  [60, false],
])("a message can be taken back within ten minutes: %s minutes", (minutes, may) => {
  expect(mayStillRecall(sent, addMinutes(sent, minutes))).toBe(may);
});

it.each([
  ["all was read", 4, 4, 5],
  ["one came in between", 3, 4, 3],
])("the own mark moves along when %s", (_, readUntil, last, mark) => {
  expect(readAfterWriting(readUntil, last)).toBe(mark);
});

it("makes one family of brothers and sisters with the same guardians, in whatever order", () => {
  const families = familiesOf([
    { child: "Saar", guardians: [eva, tom] },
    { child: "Milan", guardians: [tom, eva] },
    { child: "Finn", guardians: [eva] },
    { child: "Nobody", guardians: [] },
  ]);
  expect(families).toEqual([
    { children: ["Saar", "Milan"], guardians: [eva, tom] },
    { children: ["Finn"], guardians: [eva] },
  ]);
});
