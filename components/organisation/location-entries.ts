import type { Language } from "@/lib/i18n/language";
import type { LocationSettings } from "@/lib/organisation/location-settings";
import { care } from "@/lib/texts/care";
import { locations } from "@/lib/texts/locations";
import type { Period, When } from "@/lib/time/when";
import type { DatedEntry } from "./dated-card";
import {
  differences,
  exampleText,
  hoursLines,
  hoursParts,
  type Parts,
  partsLines,
  partsParts,
  rulesLines,
  rulesParts,
} from "./location-words";

type Set = Period & { when: When };
type Words<One> = { lines: (one: One) => readonly string[]; parts: (one: One) => Parts };

/** Each with what it changes compared with the one before it; the latest stands first. */
export function entriesOf<One extends Set>(
  all: readonly One[],
  { lines, parts }: Words<One>,
  more: (one: One) => Pick<DatedEntry, "fields" | "title">,
  language: Language,
): DatedEntry[] {
  return all.map((one, place) => {
    const before = all[place + 1];
    const { startsOn, endsOn, when } = one;
    return {
      ...{ key: `${startsOn} ${more(one).title ?? ""}`, startsOn, endsOn, when, lines: lines(one) },
      differs: before ? differences(parts(before), parts(one), locations[language]) : [],
      ...more(one),
    };
  });
}

export const openingEntries = ({ place, openings }: LocationSettings, language: Language) =>
  entriesOf(
    openings,
    { lines: ({ hours }) => hoursLines(hours, language), parts: ({ hours }) => hoursParts(hours, language) },
    ({ startsOn }) => ({ fields: { locationId: place.id, startsOn } }),
    language,
  );

export const dayPartEntries = ({ place, dayParts }: LocationSettings, language: Language) =>
  entriesOf(
    dayParts,
    { lines: ({ parts }) => partsLines(parts, language), parts: ({ parts }) => partsParts(parts, language) },
    ({ startsOn }) => ({ fields: { locationId: place.id, startsOn } }),
    language,
  );

export const registrationEntries = ({ place, registrations }: LocationSettings, language: Language) =>
  registrations.map(
    ({ careType, lrkNumber, startsOn, endsOn, when }): DatedEntry => ({
      ...{ key: `${careType} ${startsOn}`, startsOn, endsOn, when },
      title: lrkNumber,
      lines: [care[language].careTypes[careType]],
      fields: { locationId: place.id, startsOn, careType },
    }),
  );

/** The rules of each kind of care apart, since they follow each other apart. */
export const rulesEntries = ({ place, rules, today }: LocationSettings, language: Language) =>
  (["daycare", "after_school"] as const).flatMap((careType) =>
    entriesOf(
      rules.filter((one) => one.careType === careType),
      {
        lines: (one) => [
          ...rulesLines(one, language),
          ...(one.when === "past" ? [] : [exampleText(one, today, language)]),
        ],
        parts: (one) => rulesParts(one, language),
      },
      ({ startsOn }) => ({
        title: care[language].careTypes[careType],
        fields: { locationId: place.id, startsOn, careType },
      }),
      language,
    ),
  );
