import { expect, it } from "vitest";
import { asLocalTime } from "@/lib/time/local-time";
import { mostTogether } from "./most-together";

const there = (childId: string, from: string, to: string) => ({
  ...{ childId, from: asLocalTime(from), to: asLocalTime(to) },
});

it.each([
  ["nobody", [], 0],
  ["one after the other", [there("a", "08:00", "13:00"), there("b", "13:00", "18:00")], 1],
  ["an hour together", [there("a", "08:00", "14:00"), there("b", "13:00", "18:00")], 2],
  ["a child with two moments that overlap", [there("a", "08:00", "13:00"), there("a", "12:00", "18:00")], 1],
  [
    "the fullest of several moments",
    [
      ...[there("a", "08:00", "18:00"), there("b", "08:00", "12:00"), there("c", "09:00", "12:00")],
      ...[there("d", "12:00", "18:00")],
    ],
    3,
  ],
])("%s", (_, sessions, most) => {
  expect(mostTogether(sessions)).toBe(most);
});
