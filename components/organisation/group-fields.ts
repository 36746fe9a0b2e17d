import type { FieldGroup } from "@/components/ui/fields-form";
import type { Language } from "@/lib/i18n/language";
import { setup } from "@/lib/texts/setup";
import { choices } from "./location-fields";

export function newGroupFields(language: Language): FieldGroup[] {
  const t = setup[language];
  return [
    {
      key: "group",
      fields: [
        { name: "name", label: t.name, max: 60 },
        { name: "careType", label: t.careType, options: choices(t.careTypes) },
        { name: "kind", label: t.kind, options: choices(t.kinds) },
        { name: "fromAgeMonths", label: t.fromAge, type: "number", start: "0", max: 3 },
        { name: "toAgeMonths", label: t.toAge, type: "number", start: "48", max: 3 },
        { name: "places", label: t.places, type: "number", start: "16", max: 2 },
      ],
    },
  ];
}
