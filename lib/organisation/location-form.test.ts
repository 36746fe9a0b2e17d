import { expect, it } from "vitest";
import { fieldProblemsOf } from "@/lib/validation/field-problem";
import { openLocationForm } from "./location-form";
import { openLocationSchema } from "./schema";

const days = [1, 2, 3, 4, 5].flatMap((day) => [
  [`from${day}`, "07:30"],
  [`to${day}`, "18:30"],
]);
const filled = {
  ...{ name: "De Linde", street: "Lindelaan", houseNumber: "14", postcode: "5611ab", city: "Eindhoven" },
  ...{ phone: "040 212 3451", lrkDaycare: "999 999 991", lrkAfterSchool: "", startsOn: "2026-11-30" },
  ...Object.fromEntries(days),
  ...{ from6: "", to6: "", from7: "", to7: "" },
};

it("becomes what the act takes, whose own schema agrees", () => {
  const form = openLocationForm.parse(filled);
  expect(form.registrations).toEqual([{ careType: "daycare", lrkNumber: "999999991" }]);
  expect(form.opening).toHaveLength(5);
  expect(form.opening[4]).toEqual({ weekday: 5, from: "07:30", to: "18:30" });
  expect(openLocationSchema.parse(form)).toEqual(form);
});

it.each([
  ["no registration", { lrkDaycare: "" }, { lrkDaycare: "required" }],
  ["a number that is none", { lrkAfterSchool: "12" }, { lrkAfterSchool: "invalidLrkNumber" }],
  ["half a day", { to2: "" }, { to2: "required" }],
  ["the other half", { from6: "", to6: "12:00" }, { from6: "required" }],
  ["a day that ends before it begins", { from3: "18:30", to3: "07:30" }, { to3: "endBeforeBegin" }],
  ["a time that is none", { from1: "25:00" }, { from1: "invalidTime" }],
  ["no day at all", Object.fromEntries(days.map(([name]) => [name, ""])), { from1: "required" }],
])("says at the field what is wrong: %s", (_, change, problems) => {
  const { error } = openLocationForm.safeParse({ ...filled, ...change });
  expect(error && fieldProblemsOf(error)).toEqual(problems);
});
