import { describe, expect, it } from "vitest";
import { publicHolidayCodes, publicHolidays } from "./public-holidays";

const days = (year: number) =>
  Object.fromEntries(publicHolidays(year).map(({ code, day }) => [code, day.slice(5)]));

describe("publicHolidays", () => {
  it.each([
    [2025, "04-18", "04-21", "04-26", "05-29", "06-09"],
    [2026, "04-03", "04-06", "04-27", "05-14", "05-25"],
    [2027, "03-26", "03-29", "04-27", "05-06", "05-17"],
  ])("%i", (year, goodFriday, easterMonday, kingsDay, ascension, whitMonday) => {
    expect(days(year)).toMatchObject({
      new_year: "01-01",
      good_friday: goodFriday,
      easter_monday: easterMonday,
      kings_day: kingsDay,
      liberation_day: "05-05",
      ascension_day: ascension,
      whit_monday: whitMonday,
      christmas_day: "12-25",
      boxing_day: "12-26",
    });
  });

  it.each([
    [1954, "04-18"],
    [1981, "04-19"],
    [2000, "04-23"],
    [2008, "03-23"],
    [2024, "03-31"],
    [2038, "04-25"],
    [2049, "04-18"],
    [2076, "04-19"],
  ])("Easter of %i falls on %s", (year, day) => {
    expect(days(year)).toMatchObject({ easter_sunday: day });
  });

  it("names every holiday once, in order, even two on one day", () => {
    const holidays = publicHolidays(2016);
    expect(holidays.map(({ code }) => code).sort()).toEqual([...publicHolidayCodes].sort());
    expect(holidays.map(({ day }) => day)).toEqual(holidays.map(({ day }) => day).sort());
    expect(days(2016)).toMatchObject({ liberation_day: "05-05", ascension_day: "05-05" });
  });
});
