import { expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import { staffDay } from "./staff-day";

const now = instantAt(asCareDay("2026-11-24"), asLocalTime("10:00"));
const today = { day: "2026-11-24", isToday: true, earlier: "2026-11-23", later: null };

it.each([
  [undefined, today],
  ["2026-11-24", today],
  ["2026-11-25", today],
  ["2026-11-16", today],
  ["2026-02-30", today],
  [["2026-11-20"], today],
  ["2026-11-23", { day: "2026-11-23", isToday: false, earlier: "2026-11-22", later: "2026-11-24" }],
  ["2026-11-17", { day: "2026-11-17", isToday: false, earlier: null, later: "2026-11-18" }],
])("%j shows %j", (text, expected) => expect(staffDay(text, now)).toEqual(expected));
