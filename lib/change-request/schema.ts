import { z } from "zod";
import { parseCountry } from "@/lib/validation/country";
import { idField, optionalDayField, textField } from "@/lib/validation/fields";
import type { Parsed } from "@/lib/validation/parsed";
import { parsePhone } from "@/lib/validation/phone";
import { needsPostcode } from "@/lib/validation/postcode";
import { typedText } from "@/lib/validation/text";
import {
  addressFields,
  type ChangeFieldName,
  childRules,
  type FieldRule,
  personRules,
  type Values,
} from "./fields";
import {
  mostPeople,
  type PeopleField,
  type PersonRow,
  peopleFields,
  peopleValue,
  rowFieldName,
  rowParts,
} from "./people";

const longestText = 2500;
const typed = typedText().max(longestText, "tooLong").optional();
type Typed = Record<string, string | undefined>;

const rowIndexes = Array.from({ length: mostPeople }, (_, row) => row);
const formParts = [...rowParts, "remove"] as const;

/** Typed by the fields alone, so that the ids and days beside them keep their own types. */
const shapeOf = (fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [field, typed])) as Record<ChangeFieldName, typeof typed>;

const plainFields = (rules: Record<string, FieldRule>) =>
  Object.keys(rules).filter((field) => rules[field]?.shown !== "people");

const rowFields = peopleFields.flatMap((field) =>
  rowIndexes.flatMap((row) => formParts.map((part) => `${field}.${row}.${part}`)),
);

/** Notes a problem at its field and goes on, so that all are told at once. */
type Tell = (field: string, problem: string) => void;

const telling =
  (context: z.RefinementCtx<unknown>): Tell =>
  (field, problem) => {
    context.addIssue({ code: "custom", message: problem, path: [field] });
  };

function take<Value>(result: Parsed<Value>, field: string, tell: Tell): Value | undefined {
  if (result.ok) return result.value;
  tell(field, result.problem);
  return undefined;
}

/** Only the fields that were sent: somebody without sight of the health sends none of it. */
function readPlain(rules: Record<string, FieldRule>, input: Typed, tell: Tell): Values {
  const values: Values = {};
  for (const field of plainFields(rules)) {
    const text = input[field];
    const rule = rules[field];
    if (text === undefined || !rule || (rule.sealed && text.trim() === "")) continue;
    const value = field === "country" && text === noAddress ? "" : take(rule.parse(text, input), field, tell);
    if (value !== undefined) values[field as ChangeFieldName] = value;
  }
  return values;
}

const filled = (input: Typed, field: string) => (input[field] ?? "").trim() !== "";
/** Instead of the country that a list always has chosen. */
const noAddress = "none";
const placeFields = addressFields.filter((field) => field !== "country");

/** An address is whole or not there; a country alone is none. */
function withAddress(input: Typed, tell: Tell): Typed {
  if (placeFields.every((field) => input[field] === undefined)) return { ...input, country: undefined };
  if (!placeFields.some((field) => filled(input, field))) return { ...input, country: noAddress };
  const country = parseCountry(input.country ?? "");
  const wanted = placeFields.filter(
    (field) => field !== "postcode" || !country.ok || needsPostcode(country.value),
  );
  for (const field of wanted) if (!filled(input, field)) tell(field, "required");
  return { ...input, country: input.country ?? "" };
}

function readRow(field: PeopleField, row: number, input: Typed, tell: Tell): PersonRow | null {
  const at = (part: (typeof rowParts)[number]) => (input[rowFieldName(field, row, part)] ?? "").trim();
  const [name, phone, relation] = [at("name"), at("phone"), at("relation")];
  const gone = input[`${field}.${row}.remove`] !== undefined;
  if (gone || `${name}${phone}${relation}` === "") return null;
  if (name === "") tell(rowFieldName(field, row, "name"), "required");
  if (name.length > 120) tell(rowFieldName(field, row, "name"), "tooLong");
  if (relation === "") tell(rowFieldName(field, row, "relation"), "required");
  if (relation.length > 40) tell(rowFieldName(field, row, "relation"), "tooLong");
  const country = parseCountry(input.country ?? "");
  const number = parsePhone(phone, country.ok ? country.value : undefined);
  return { name, phone: take(number, rowFieldName(field, row, "phone"), tell) ?? "", relation };
}

function readPeople(input: Typed, tell: Tell): Values {
  const values: Values = {};
  for (const field of peopleFields) {
    const sent = rowIndexes.filter((row) => input[rowFieldName(field, row, "name")] !== undefined);
    if (sent.length === 0) continue;
    values[field] = peopleValue(sent.flatMap((row) => readRow(field, row, input, tell) ?? []));
  }
  return values;
}

/** The values of a child's form, for the form itself and for the daycare's own recording. */
export function readChildValuesOf(input: Typed, tell: Tell): Values {
  const whole = withAddress(input, tell);
  return { ...readPlain(childRules, whole, tell), ...readPeople(input, tell) };
}

/** "Wijzig gegevens" of a child. */
export const childChangeForm = z
  .strictObject({ childId: idField, holdsFrom: optionalDayField })
  .extend(shapeOf([...plainFields(childRules), ...rowFields]))
  .transform(({ childId, holdsFrom, ...input }, context) => ({
    subject: { kind: "child" as const, id: childId },
    holdsFrom,
    values: readChildValuesOf(input as Typed, telling(context)),
  }));

/** "Wijzig gegevens" of the own data: whose they are is not asked of the form. */
export const personChangeForm = z
  .strictObject({ holdsFrom: optionalDayField })
  .extend(shapeOf(plainFields(personRules)))
  .transform(({ holdsFrom, ...input }, context) => {
    const tell = telling(context);
    return { holdsFrom, values: readPlain(personRules, withAddress(input as Typed, tell), tell) };
  });

export const changeButton = z.strictObject({ requestId: idField });
/** `overwrite`: the file says something else by now than when this was asked; the reader saw that and goes on. */
export const acceptChangeForm = z.strictObject({
  requestId: idField,
  overwrite: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
});
/** `reason` is what the parent reads; it is never empty. */
export const rejectChangeForm = z.strictObject({ requestId: idField, reason: textField(500) });
export const revealForm = z.strictObject({ field: z.enum(["bsn", "iban"]) });

/** What the office records of a child at once; the same checks as the parents' form. */
export const recordChildDataSchema = z
  .strictObject({ childId: idField })
  .extend(shapeOf([...plainFields(childRules), ...rowFields]))
  .transform(({ childId, ...input }, context) => ({
    childId,
    values: readChildValuesOf(input as Typed, telling(context)),
  }));
