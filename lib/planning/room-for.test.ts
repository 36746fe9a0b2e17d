import { describe, expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { type Placed, roomFor } from "./room-for";

const placed = (
  id: string,
  startsOn: string,
  endsOn: string | null,
  weekdays: number[] | null = null,
): Placed => ({
  weekdays,
  ...{ id, groupName: id, locationId: "here" },
  ...{ startsOn: asCareDay(startsOn), endsOn: endsOn === null ? null : asCareDay(endsOn) },
});
const wanted = (startsOn: string, endsOn: string | null = null, weekdays: number[] | null = null) => ({
  weekdays,
  startsOn: asCareDay(startsOn),
  endsOn: endsOn === null ? null : asCareDay(endsOn),
});
const baby = placed("baby", "2025-01-01", null);
const trial = placed("trial", "2025-01-01", "2026-03-31");
const later = placed("later", "2026-06-01", null);
const week = placed("week", "2025-01-01", null, [1, 2, 3, 4]);
const friday = placed("friday", "2025-01-01", "2026-08-31", [5]);

describe("room for a placement", () => {
  it.each<[string, Placed[], ReturnType<typeof wanted>, string]>([
    ["nothing stands there", [], wanted("2026-01-01"), "ends nothing"],
    ["the open one ends the day before", [baby], wanted("2026-01-01"), "ends baby"],
    ["the open one began the same day", [baby], wanted("2025-01-01"), "baby in the way"],
    ["the open one begins later", [later], wanted("2026-01-01"), "later in the way"],
    ["it is over before the later one begins", [later], wanted("2026-01-01", "2026-05-31"), "ends nothing"],
    ["it shares one day with the later one", [later], wanted("2026-01-01", "2026-06-01"), "later in the way"],
    ["one with an end of its own, which the new one takes over", [trial], wanted("2026-02-01"), "ends trial"],
    ["the agreed end comes before the later one", [trial, later], wanted("2026-02-01"), "ends trial"],
    [
      "a longer one meets the later one",
      [trial, later],
      wanted("2026-02-01", "2026-07-01"),
      "later in the way",
    ],
    ["only the other weekdays are taken", [week], wanted("2026-01-01", null, [5, 6]), "ends nothing"],
    ["one of its weekdays is taken", [week, friday], wanted("2026-01-01", null, [4]), "ends week"],
    ["weekdays of two are taken", [week, friday], wanted("2026-01-01"), "ends week, friday"],
    ["the day after that end", [trial], wanted("2026-04-01"), "ends nothing"],
  ])("%s", (_, there, asked, answer) => {
    const room = roomFor(there, asked, () => true);
    expect(
      "inTheWay" in room
        ? `${room.inTheWay.id} in the way`
        : `ends ${room.ends.map(({ id }) => id).join(", ") || "nothing"}`,
    ).toBe(answer);
  });

  it.each([
    [null, "2026-03-31"],
    ["2026-08-31", "2026-08-31"],
    ["2026-02-28", "2026-02-28"],
  ])("asked until %s it goes on until %s", (asked, until) =>
    expect(roomFor([trial], wanted("2026-02-01", asked), () => true)).toMatchObject({ endsOn: until }),
  );

  it("does not end one that is another's to end", () =>
    expect(roomFor([baby], wanted("2026-01-01"), () => false)).toEqual({ inTheWay: baby }));
});
