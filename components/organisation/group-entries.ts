import type { FieldGroup } from "@/components/ui/fields-form";
import type { Language } from "@/lib/i18n/language";
import type { GroupPage } from "@/lib/organisation/read-group";
import { care } from "@/lib/texts/care";
import { groupSize } from "@/lib/texts/group-size";
import { locations } from "@/lib/texts/locations";
import { setup } from "@/lib/texts/setup";
import { addDays, type CareDay } from "@/lib/time/care-day";
import { entriesOf } from "./location-entries";
import { choices } from "./location-fields";
import type { Parts } from "./location-words";

type Sized = GroupPage["sizes"][number];
type Ages = Pick<Sized, "fromAgeMonths" | "toAgeMonths">;

export function agesText({ fromAgeMonths, toAgeMonths }: Ages, language: Language) {
  const { age } = care[language];
  return groupSize[language].ages(fromAgeMonths === 0 ? "0" : age(fromAgeMonths), age(toAgeMonths));
}

const kindText = ({ kind }: Sized, language: Language) => setup[language].kinds[kind];

function sizeParts(size: Sized, language: Language): Parts {
  const t = groupSize[language];
  return [
    { label: t.placesLabel, value: String(size.places) },
    { label: t.agesLabel, value: agesText(size, language) },
    { label: t.kindLabel, value: kindText(size, language) },
  ];
}

/** What a group is to become, is and was, each with what differs from the one before. */
export const sizeEntries = ({ group, sizes }: GroupPage, language: Language) =>
  entriesOf(
    sizes,
    {
      lines: (size) => [
        `${groupSize[language].places(size.places)} · ${agesText(size, language)}`,
        kindText(size, language),
      ],
      parts: (size) => sizeParts(size, language),
    },
    ({ startsOn }) => ({ fields: { groupId: group.id, startsOn } }),
    language,
  );

/** From what holds now, or is to hold soonest; tomorrow, since what stood there today is history in the evening. */
export function sizeFields(
  { sizes, today }: GroupPage & { today: CareDay },
  language: Language,
): FieldGroup[] {
  const [t, words, { nowIs }] = [groupSize[language], setup[language], locations[language]];
  const now = sizes.find(({ when }) => when === "now") ?? sizes.at(-1);
  const number = (name: "fromAgeMonths" | "toAgeMonths" | "places", label: string, max: number) => {
    const value = String(now?.[name] ?? "");
    return { name, label, type: "number" as const, start: value, max, now: { value, text: nowIs(value) } };
  };
  const kind = now?.kind ?? "mixed_age";
  return [
    {
      key: "size",
      fields: [
        number("places", words.places, 2),
        {
          ...{ name: "kind", label: words.kind, options: choices(words.kinds), start: kind },
          now: { value: kind, text: nowIs(words.kinds[kind]) },
        },
        number("fromAgeMonths", words.fromAge, 3),
        number("toAgeMonths", words.toAge, 3),
        {
          ...{ name: "startsOn", label: t.startsOn, hint: t.startsOnHint },
          ...{ type: "date" as const, start: addDays(today, 1) },
        },
      ],
    },
    {
      key: "anyway",
      columns: 1,
      fields: [{ name: "fullAnyway", label: t.fullAnyway, type: "check", onlyWhenAsked: true }],
    },
  ];
}
