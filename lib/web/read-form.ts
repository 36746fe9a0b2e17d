import { isSecretField } from "./secret-field";

export type FormInput = Record<string, FormDataEntryValue | FormDataEntryValue[]>;

/** The fields a person sent; React's own `$ACTION_…` fields left out, repeated names as lists. */
export function readForm(formData: FormData): FormInput {
  const input: FormInput = {};
  for (const name of new Set(formData.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const all = formData.getAll(name);
    input[name] = all.length === 1 && all[0] !== undefined ? all[0] : all;
  }
  return input;
}

/** What was typed, to show again after a refusal; passwords and codes are never sent back. */
export function typedValues(input: FormInput): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(input)) {
    if (isSecretField(name)) continue;
    if (typeof value === "string") values[name] = value;
    else if (Array.isArray(value)) values[name] = value.filter((one) => typeof one === "string");
  }
  return values;
}
