import type { FieldGroup, FieldSpec } from "@/components/ui/fields-form";

import type { Language } from "@/lib/i18n/language";
import { inForce, type LocationSettings, type Registration } from "@/lib/organisation/location-settings";
import { weekdays } from "@/lib/organisation/week-form";
import { care } from "@/lib/texts/care";
import { type LocationTexts, locations } from "@/lib/texts/locations";
import { setup } from "@/lib/texts/setup";
import { addDays } from "@/lib/time/care-day";
import { dayPartCodes } from "@/lib/time/day-parts";
import { formatTime } from "@/lib/time/format";
import type { LocalTime } from "@/lib/time/local-time";
import { formatPhone } from "@/lib/validation/phone";
import { formatPostcode } from "@/lib/validation/postcode";
import { weekdayName } from "./location-words";
import { schoolRegionField } from "./school-region-field";

/** A field that starts as what holds now, and says so once it is changed. */
const timeNow = (name: string, label: string, time: LocalTime | undefined, language: Language): FieldSpec => {
  const t = locations[language];
  const text = time ? t.nowIs(formatTime(time, language)) : t.nowEmpty;
  return { name, label, type: "time", start: time ?? "", now: { value: time ?? "", text } };
};

/** From tomorrow on, where something holds already; what stood there today is history in the evening. */
const startField = ({ today }: LocationSettings, t: LocationTexts): FieldSpec => ({
  name: "startsOn",
  label: t.startsOn,
  hint: t.startsOnHint,
  type: "date",
  start: addDays(today, 1),
});

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function openingFields(settings: LocationSettings, language: Language): FieldGroup[] {
  const t = locations[language];
  const words = setup[language];
  const hours = inForce(settings.openings)?.hours ?? [];
  return [
    { key: "from", columns: 1, fields: [startField(settings, t)] },
    ...weekdays.map((weekday) => {
      const now = hours.find((one) => one.weekday === weekday);
      const day = weekdayName(weekday, language);
      return {
        key: String(weekday),
        legend: capital(day),
        inPairs: true,
        fields: [
          timeNow(`from${weekday}`, capital(words.from), now?.from, language),
          timeNow(`to${weekday}`, capital(words.to), now?.to, language),
        ],
      };
    }),
    {
      key: "careStops",
      columns: 1,
      fields: [{ name: "careStops", label: t.careStops, type: "check", onlyWhenAsked: true }],
    },
  ];
}

export function dayPartFields(settings: LocationSettings, language: Language): FieldGroup[] {
  const t = locations[language];
  const words = setup[language];
  const sold = inForce(settings.dayParts)?.parts ?? [];
  return [
    { key: "from", columns: 1, fields: [startField(settings, t)] },
    ...dayPartCodes.map((code) => {
      const now = sold.find((one) => one.code === code);
      return {
        key: code,
        legend: care[language].dayParts[code],
        fields: [
          timeNow(`from_${code}`, capital(words.from), now?.from, language),
          timeNow(`to_${code}`, capital(words.to), now?.to, language),
        ],
      };
    }),
  ];
}

export function addressFields({ place }: LocationSettings, language: Language): FieldGroup[] {
  const t = setup[language];
  const shown = { ...place, postcode: formatPostcode(place.postcode), phone: formatPhone(place.phone) };
  const names = ["name", "street", "houseNumber", "postcode", "city", "phone"] as const;
  return [
    {
      key: "address",
      fields: names.map((name) => ({
        ...{ name, label: t[name], start: shown[name], max: 100 },
        ...(name === "phone" ? { type: "tel" as const } : {}),
        now: { value: shown[name], text: locations[language].nowIs(shown[name]) },
      })),
    },
    { key: "school", fields: [schoolRegionField(language, place.schoolRegion)] },
  ];
}

export function registrationFields(settings: LocationSettings, language: Language): FieldGroup[] {
  const t = locations[language];
  const names = care[language].careTypes;
  return [
    {
      key: "registration",
      fields: [
        { name: "careType", label: t.careType, options: choices(names) },
        { name: "lrkNumber", label: t.lrkNumber, hint: t.lrkHint, max: 20 },
        startField(settings, t),
      ],
    },
  ];
}

export const choices = <Value extends string>(words: Record<Value, string>) =>
  (Object.entries(words) as [Value, string][]).map(([value, label]) => ({ value, label }));

/** So long before a care day somebody may ask; what a location has beside these is offered as well. */
const usualLeads = [0, 1, 2, 3, 4, 5, 6, 7, 10, 14, 21, 28];
export const leadsOf = (own: readonly number[]) =>
  [...new Set([...usualLeads, ...own])].sort((one, other) => one - other);

const usualRules = {
  ...{ mode: "day_parts", extraLeadDays: 1, extraDeadline: "12:00" },
  ...{ absenceLeadDays: 0, absenceDeadline: "09:30", maxDaysAhead: 183 },
} as const;

/** The rules that hold now for this kind of care, or those of most locations where there are none. */
export const rulesToStartFrom = ({ rules }: LocationSettings, careType: Registration["careType"]) =>
  inForce(rules.filter((one) => one.careType === careType)) ?? usualRules;

export function rulesFields(
  settings: LocationSettings,
  careType: Registration["careType"],
  language: Language,
): FieldGroup[] {
  const t = locations[language];
  const held = inForce(settings.rules.filter((one) => one.careType === careType));
  const start = held ?? usualRules;
  const leads = leadsOf([start.extraLeadDays, start.absenceLeadDays]);
  const options = leads.map((days) => ({ value: String(days), label: t.leadDays(days) }));
  const choice = (name: "extraLeadDays" | "absenceLeadDays"): FieldSpec => ({
    ...{ name, label: t[name], options, start: String(start[name]) },
    ...(held ? { now: { value: String(held[name]), text: t.nowIs(t.leadDays(held[name])) } } : {}),
  });
  const time = (name: "extraDeadline" | "absenceDeadline"): FieldSpec => ({
    ...{ name, label: t[name], type: "time", start: start[name] },
    ...(held ? { now: { value: held[name], text: t.nowIs(formatTime(held[name], language)) } } : {}),
  });
  const mode = { name: "mode", label: t.mode, options: choices(t.modes), start: start.mode };
  const ahead = { name: "maxDaysAhead", label: t.maxDaysAhead, hint: t.maxDaysAheadHint, max: 3 };
  return [
    {
      key: "rules",
      fields: [
        choice("extraLeadDays"),
        time("extraDeadline"),
        choice("absenceLeadDays"),
        time("absenceDeadline"),
        { ...mode, ...(held ? { now: { value: held.mode, text: t.nowIs(t.modes[held.mode]) } } : {}) },
        {
          ...{ ...ahead, type: "number", start: String(start.maxDaysAhead) },
          ...(held
            ? { now: { value: String(held.maxDaysAhead), text: t.nowIs(String(held.maxDaysAhead)) } }
            : {}),
        },
        startField(settings, t),
      ],
    },
  ];
}
