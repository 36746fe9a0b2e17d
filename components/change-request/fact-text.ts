import type { SubjectFile } from "@/lib/change-request/view";

type Values = SubjectFile["values"];

/** "Saar de Vries" from its three fields. */
export const nameText = (values: Values) =>
  [values.givenName, values.namePrefix, values.familyName]
    .map((part) => part?.text)
    .filter(Boolean)
    .join(" ");

/** Street and number, postcode and town on two lines; empty when nothing is known, null when out of sight. */
export function addressText(values: Values): string | null {
  if (!values.street) return null;
  const line = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(" ");
  return [line(values.street.text, values.houseNumber?.text), line(values.postcode?.text, values.city?.text)]
    .filter(Boolean)
    .join("\n");
}
