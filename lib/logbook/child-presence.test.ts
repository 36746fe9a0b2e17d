import { describe, expect, it } from "vitest";
import type { CareSession } from "@/lib/planning/care-session";
import { asCareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { presenceOf } from "./child-presence";

const session = (from: string, to: string, change: Partial<CareSession> = {}): CareSession => ({
  childId: "saar",
  day: asCareDay("2026-11-24"),
  from: asLocalTime(from),
  to: asLocalTime(to),
  dayPart: "morning",
  groupId: "vlinders",
  groupName: "Vlinders",
  locationId: "linde",
  origin: "contract",
  status: "planned",
  closureName: null,
  absenceId: null,
  requestId: null,
  ...change,
});

describe("how a child stands on the list", () => {
  it("is not planned without care", () =>
    expect(presenceOf([])).toEqual({ status: "unplanned", spans: [], dayPart: null, extra: false }));

  it.each(["absent", "sick", "holiday", "closed"] as const)("is %s when all care is", (status) =>
    expect(presenceOf([session("07:45", "13:00", { status })])).toMatchObject({
      status,
      dayPart: "morning",
    }),
  );

  it("is expected who comes for a part of the day", () =>
    expect(
      presenceOf([
        session("07:45", "13:00", { status: "absent" }),
        session("13:00", "18:30", { dayPart: "afternoon", origin: "extra" }),
      ]),
    ).toEqual({
      status: "expected",
      spans: [{ from: "13:00", to: "18:30" }],
      dayPart: "afternoon",
      extra: true,
    }));

  it("reads touching blocks as one", () =>
    expect(presenceOf([session("07:45", "13:00"), session("13:00", "16:00")])).toMatchObject({
      spans: [{ from: "07:45", to: "16:00" }],
      dayPart: null,
    }));

  it("does not call extra care that was taken back extra", () =>
    expect(presenceOf([session("07:45", "13:00", { origin: "extra", status: "absent" })]).extra).toBe(false));
});
