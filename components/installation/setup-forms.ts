import { schoolRegionField } from "@/components/organisation/school-region-field";
import type { FieldGroup, FieldSpec } from "@/components/ui/fields-form";
import type { Language } from "@/lib/i18n/language";
import type { Place } from "@/lib/installation/progress";
import { weekdays } from "@/lib/organisation/week-form";
import type { setup } from "@/lib/texts/setup";
import type { CareDay } from "@/lib/time/types";

type Texts = (typeof setup)["nl"];

const address = (t: Texts): FieldSpec[] => [
  { name: "street", label: t.street, autoComplete: "address-line1", max: 100 },
  { name: "houseNumber", label: t.houseNumber, max: 12 },
  { name: "postcode", label: t.postcode, autoComplete: "postal-code", max: 12 },
  { name: "city", label: t.city, autoComplete: "address-level2", max: 80 },
];

export const organisationFields = (t: Texts): FieldGroup[] => [
  {
    key: "organisation",
    fields: [
      { name: "name", label: t.name, autoComplete: "organization", max: 100 },
      { name: "kvkNumber", label: t.kvkNumber, hint: t.kvkHint, max: 12 },
      { name: "iban", label: t.iban, hint: t.ibanHint, max: 42 },
      { name: "email", label: t.first.email, type: "email", autoComplete: "email", max: 254 },
      { name: "phone", label: t.phone, type: "tel", autoComplete: "tel", max: 40 },
      ...address(t),
    ],
  },
];

/** Most locations are open on workdays at these times; the others change what stands there. */
const usual = { from: "07:30", to: "18:30" };
const lastWorkday = 5;

export const locationFields = (t: Texts, today: CareDay, language: Language): FieldGroup[] => [
  {
    key: "location",
    fields: [
      { name: "name", label: t.name, max: 80 },
      { name: "phone", label: t.phone, type: "tel", autoComplete: "tel", max: 40 },
      ...address(t),
      { name: "lrkDaycare", label: t.lrkDaycare, hint: t.lrkHint, optional: t.first.optional, max: 20 },
      {
        name: "lrkAfterSchool",
        label: t.lrkAfterSchool,
        hint: t.lrkHint,
        optional: t.first.optional,
        max: 20,
      },
      { name: "startsOn", label: t.startsOn, type: "date", start: today },
      schoolRegionField(language),
    ],
  },
  {
    key: "opening",
    inPairs: true,
    legend: t.opening,
    hint: t.openingHint,
    fields: weekdays.flatMap((weekday) => {
      const day = t.weekdays[weekday - 1];
      const start = weekday <= lastWorkday ? usual : { from: "", to: "" };
      return [
        { name: `from${weekday}`, label: `${day} ${t.from}`, type: "time" as const, start: start.from },
        { name: `to${weekday}`, label: `${day} ${t.to}`, type: "time" as const, start: start.to },
      ];
    }),
  },
];

const choices = <Value extends string>(words: Record<Value, string>) =>
  (Object.entries(words) as [Value, string][]).map(([value, label]) => ({ value, label }));

export const groupFields = (t: Texts, places: readonly Place[]): FieldGroup[] => [
  {
    key: "group",
    fields: [
      { name: "name", label: t.name, max: 60 },
      {
        name: "locationId",
        label: t.location,
        options: places.map(({ id, name }) => ({ value: id, label: name })),
      },
      { name: "careType", label: t.careType, options: choices(t.careTypes) },
      { name: "kind", label: t.kind, options: choices(t.kinds) },
      { name: "fromAgeMonths", label: t.fromAge, type: "number", start: "0", max: 3 },
      { name: "toAgeMonths", label: t.toAge, type: "number", start: "48", max: 3 },
      { name: "places", label: t.places, type: "number", start: "16", max: 2 },
    ],
  },
];
