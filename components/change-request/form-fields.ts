import type { FormStart } from "@/lib/change-request/queries";
import type { ChangeFieldName, PersonRow, ShownValue } from "@/lib/change-request/view";
import type { Language } from "@/lib/i18n/language";
import type { Messages } from "@/lib/texts/catalogue";
import { countries, countryName, homeCountry } from "@/lib/validation/country";

/** One field of the form, as the browser needs it. */
export type FormField = {
  name: ChangeFieldName;
  label: string;
  look: "text" | "tel" | "date" | "long" | "number" | "choice";
  options?: { value: string; label: string }[];
  start: string;
  hint?: string;
  required?: true;
  autoComplete?: string;
};

export type FormSection = { key: string; heading: string; hint?: string; fields: FormField[] };
export type FormPeople = {
  field: "collectors" | "emergencyContacts";
  heading: string;
  hint: string;
  rows: PersonRow[];
};

type Texts = Messages["familyData"];
type Shown = Partial<Record<ChangeFieldName, ShownValue>>;

const looks: Partial<Record<ChangeFieldName, FormField["look"]>> = {
  birthDate: "date",
  country: "choice",
  bsn: "number",
  iban: "number",
  phone: "tel",
  workPhone: "tel",
  doctorPhone: "tel",
  diet: "long",
  medicines: "long",
  vaccinations: "long",
  remarks: "long",
};

const ownWords: Partial<Record<ChangeFieldName, string>> = {
  givenName: "given-name",
  familyName: "family-name",
  phone: "tel",
  postcode: "postal-code",
  city: "address-level2",
  country: "country",
};

export type Known = { start: FormStart; shown: Shown; t: Texts; language: Language };
type Wanted = { heading: string; key: string; hint?: string; fields: readonly ChangeFieldName[] };

/** Only fields this person may see: what is not in `start` is out of sight. */
function sectionsOf(wanted: Wanted[], { start, shown, t, language }: Known, own: boolean): FormSection[] {
  const fieldOf = (name: ChangeFieldName): FormField => ({
    name,
    label: t.fields[name],
    look: looks[name] ?? "text",
    start: start.values[name] || (name === "country" ? homeCountry : ""),
    ...(name === "country" ? { options: countryOptions(language) } : {}),
    hint: hintOf(name, shown, t),
    ...(name === "givenName" ? { required: true as const } : {}),
    ...(own && ownWords[name] ? { autoComplete: ownWords[name] } : {}),
  });
  return wanted
    .map(({ key, heading, hint, fields }) => ({
      key,
      heading,
      hint,
      fields: fields.filter((name) => start.values[name] !== undefined).map(fieldOf),
    }))
    .filter((section) => section.fields.length > 0);
}

function hintOf(name: ChangeFieldName, shown: Shown, t: Texts): string | undefined {
  if (name === "allergies") return t.allergiesHint;
  if (name !== "bsn" && name !== "iban") return undefined;
  const known = shown[name]?.text;
  return known ? t.numberHint(known) : t.numberUnknownHint;
}

const address = ["street", "houseNumber", "postcode", "city", "country"] as const;

/** The Netherlands and its neighbours first, then the others by name. */
export function countryOptions(language: Language) {
  const [near, far] = [countries.slice(0, 3), countries.slice(3)].map((codes) =>
    codes.map((value) => ({ value, label: countryName(value, language) })),
  );
  return [
    ...(near ?? []),
    ...(far ?? []).sort((one, other) => one.label.localeCompare(other.label, language)),
  ];
}
const names = ["givenName", "namePrefix", "familyName"] as const;

export const childSections = ({ t, ...known }: Known): FormSection[] =>
  sectionsOf(
    [
      { key: "general", heading: t.sections.general, fields: [...names, "birthDate", "bsn", "school"] },
      { key: "address", heading: t.sections.address, fields: address },
      {
        key: "health",
        heading: t.sections.health,
        hint: t.healthHint,
        fields: ["allergies", "diet", "medicines", "vaccinations", "remarks"],
      },
      {
        key: "doctor",
        heading: t.sections.doctor,
        fields: ["doctorName", "doctorPhone", "insurer", "policyNumber"],
      },
    ],
    { t, ...known },
    false,
  );

export const personSections = ({ t, ...known }: Known): FormSection[] =>
  sectionsOf(
    [
      { key: "name", heading: t.sections.name, fields: names },
      { key: "address", heading: t.sections.address, fields: address },
      { key: "phones", heading: t.sections.phones, fields: ["phone", "workPhone"] },
      { key: "billing", heading: t.sections.billing, fields: ["iban", "bsn", "birthDate"] },
    ],
    { t, ...known },
    true,
  );

export const peopleOfForm = (start: FormStart, t: Texts): FormPeople[] =>
  (["collectors", "emergencyContacts"] as const).flatMap((field) => {
    const rows = start.people[field];
    const collectors = field === "collectors";
    return rows
      ? [
          {
            field,
            rows,
            heading: collectors ? t.sections.collectors : t.sections.emergency,
            hint: collectors ? t.collectorsHint : t.emergencyHint,
          },
        ]
      : [];
  });
