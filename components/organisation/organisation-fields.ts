import type { FieldGroup, FieldSpec } from "@/components/ui/fields-form";
import { type Language, languages } from "@/lib/i18n/language";
import type { readOrganisation } from "@/lib/organisation/read-organisation";
import { settings } from "@/lib/texts/settings";
import { setup } from "@/lib/texts/setup";
import { formatIban } from "@/lib/validation/iban";
import { formatPhone } from "@/lib/validation/phone";
import { formatPostcode } from "@/lib/validation/postcode";

type House = NonNullable<Awaited<ReturnType<typeof readOrganisation>>>;

const nameOf = (value: string, options: FieldSpec["options"]) =>
  options?.find((option) => option.value === value)?.label ?? value;

/** Each starts as it stands now, and says so once it is changed. */
export function correctOrganisationFields(house: House, language: Language): FieldGroup[] {
  const t = { ...setup[language], ...settings[language] };
  const field = (
    name: keyof House,
    more: Omit<Partial<FieldSpec>, "name"> & { label: string },
  ): FieldSpec => {
    const start = more.start ?? String(house[name] ?? "");
    return {
      name,
      max: 100,
      ...more,
      start,
      now: { value: start, text: start ? t.nowIs(nameOf(start, more.options)) : t.nowEmpty },
    };
  };
  return [
    {
      key: "organisation",
      fields: [
        field("name", { label: t.name }),
        field("kvkNumber", { label: t.kvkNumber, hint: t.kvkHint, max: 12 }),
        field("street", { label: t.street }),
        field("houseNumber", { label: t.houseNumber, max: 12 }),
        field("postcode", { label: t.postcode, start: formatPostcode(house.postcode), max: 12 }),
        field("city", { label: t.city, max: 80 }),
        field("phone", { label: t.phone, type: "tel", start: formatPhone(house.phone), max: 40 }),
        field("email", { label: t.email, type: "email", max: 254 }),
        field("iban", { label: t.iban, hint: t.ibanHint, start: formatIban(house.iban), max: 42 }),
        field("creditorId", { label: t.creditorId, hint: t.creditorIdHint, optional: t.optional, max: 42 }),
        field("defaultLanguage", {
          ...{ label: t.defaultLanguage, hint: t.defaultLanguageHint },
          options: languages.map((value) => ({ value, label: t.languages[value] })),
        }),
        field("accentColour", { label: t.accentColour, hint: t.accentColourHint, max: 7 }),
        field("passwordMinimum", {
          ...{ label: t.passwordMinimum, hint: t.passwordMinimumHint },
          ...{ type: "number", max: 2 },
        }),
      ],
    },
    {
      ...{ key: "complaints", legend: t.complaints, hint: t.complaintsHint },
      fields: [
        field("complaintsBody", { label: t.complaintsBody, optional: t.optional }),
        field("complaintsUrl", { label: t.complaintsUrl, optional: t.optional, max: 300 }),
      ],
    },
  ];
}
