import type { PublicHolidayCode } from "@/lib/time/public-holidays";
import type { SchoolSeason } from "@/lib/time/school-holidays";

/** Closing days are shown to every parent by the name they were given, so in the language of the house. */
export const holidayNames: Record<PublicHolidayCode, string> = {
  new_year: "Nieuwjaarsdag",
  good_friday: "Goede Vrijdag",
  easter_sunday: "Eerste paasdag",
  easter_monday: "Tweede paasdag",
  kings_day: "Koningsdag",
  liberation_day: "Bevrijdingsdag",
  ascension_day: "Hemelvaartsdag",
  whit_sunday: "Eerste pinksterdag",
  whit_monday: "Tweede pinksterdag",
  christmas_day: "Eerste kerstdag",
  boxing_day: "Tweede kerstdag",
};

export const schoolHolidayNames: Record<SchoolSeason, string> = {
  autumn: "Herfstvakantie",
  christmas: "Kerstvakantie",
  spring: "Voorjaarsvakantie",
  may: "Meivakantie",
  summer: "Zomervakantie",
};
