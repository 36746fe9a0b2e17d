import type { SubjectFile } from "@/lib/change-request/view";
import { languages } from "@/lib/i18n/language";
import { countryName, homeCountry } from "@/lib/validation/country";

type Values = SubjectFile["values"];

/** "Saar de Vries" from its three fields. */
export const nameText = (values: Values) =>
  [values.givenName, values.namePrefix, values.familyName]
    .map((part) => part?.text)
    .filter(Boolean)
    .join(" ");

const home = languages.map((language) => countryName(homeCountry, language));

/** Street and number, postcode and town on two lines, another country on a third; empty when nothing is known, null when out of sight. */
export function addressText(values: Values): string | null {
  if (!values.street) return null;
  const line = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(" ");
  const country = home.includes(values.country?.text ?? "") ? undefined : values.country?.text;
  return [
    line(values.street.text, values.houseNumber?.text),
    line(values.postcode?.text, values.city?.text),
    line(country),
  ]
    .filter(Boolean)
    .join("\n");
}
