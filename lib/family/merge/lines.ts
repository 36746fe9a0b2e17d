import {
  addressFields,
  type ChangeFieldName,
  childRules,
  type FieldRule,
  labelsOf,
  personRules,
  type Values,
} from "@/lib/change-request/fields";
import type { FieldProblem } from "@/lib/validation/field-problem";

/** What two records may say differently; fields that belong together are chosen together. */
export const childLines = {
  name: ["givenName", "namePrefix", "familyName"],
  birthDate: ["birthDate"],
  bsn: ["bsn"],
  school: ["school"],
  address: addressFields,
  allergies: ["allergies"],
  diet: ["diet"],
  medicines: ["medicines"],
  vaccinations: ["vaccinations"],
  remarks: ["remarks"],
  doctor: ["doctorName", "doctorPhone"],
  insurance: ["insurer", "policyNumber"],
} as const;
export const personLines = {
  name: childLines.name,
  address: addressFields,
  phone: ["phone"],
  workPhone: ["workPhone"],
  birthDate: ["birthDate"],
  bsn: ["bsn"],
  iban: ["iban"],
} as const;

export type LineName = keyof typeof childLines | keyof typeof personLines;
export type Lines = Partial<Record<LineName, readonly ChangeFieldName[]>>;

export const mergeSides = ["kept", "gone", "both"] as const;
export type MergeSide = (typeof mergeSides)[number];
export type Chosen = Partial<Record<LineName | "account", MergeSide | undefined>>;

/** Of health nothing is lost in passing: unless somebody chooses, what both say stays. */
const keptBoth: readonly LineName[] = ["allergies", "diet", "medicines", "vaccinations", "remarks"];
export const mayKeepBoth = (line: LineName) => keptBoth.includes(line);

/** A country alone is no address. */
const isKnown = (fields: readonly ChangeFieldName[], values: Values) =>
  fields.some((field) => field !== "country" && (values[field] ?? "") !== "");
const isSame = (fields: readonly ChangeFieldName[], one: Values, other: Values) =>
  fields.every((field) => (one[field] ?? "") === (other[field] ?? ""));

export type LineState = "same" | "fromKept" | "fromGone" | "differs";

export function stateOfLine(fields: readonly ChangeFieldName[], kept: Values, gone: Values): LineState {
  if (isSame(fields, kept, gone)) return "same";
  if (!isKnown(fields, gone)) return "fromKept";
  return isKnown(fields, kept) ? "differs" : "fromGone";
}

/** Two texts as one, each word of a list once. */
function joined(field: ChangeFieldName, kept: string, gone: string): string {
  if (field !== "allergies") return `${kept}\n${gone}`;
  const labels = labelsOf(kept);
  const known = new Set(labels.map((label) => label.toLowerCase()));
  return [...labels, ...labelsOf(gone).filter((label) => !known.has(label.toLowerCase()))].join(", ");
}

const rules: Partial<Record<ChangeFieldName, FieldRule>> = { ...personRules, ...childRules };
function problemOf(field: ChangeFieldName, value: string): FieldProblem | null {
  const read = rules[field]?.parse(value, {});
  return !read || read.ok ? null : read.problem;
}

/** What is to be written into the kept record; a text that became too long is a problem of its line. */
export function settle(lines: Lines, kept: Values, gone: Values, chosen: Chosen) {
  const values: Values = {};
  const problems: Partial<Record<LineName, FieldProblem>> = {};
  for (const [name, fields] of Object.entries(lines) as [LineName, readonly ChangeFieldName[]][]) {
    const state = stateOfLine(fields, kept, gone);
    const side = chosen[name] ?? (mayKeepBoth(name) ? "both" : "kept");
    if (state === "fromGone" || (state === "differs" && side === "gone"))
      for (const field of fields) values[field] = gone[field] ?? "";
    if (state !== "differs" || side !== "both" || !mayKeepBoth(name)) continue;
    for (const field of fields) {
      const value = joined(field, kept[field] ?? "", gone[field] ?? "");
      const problem = problemOf(field, value);
      if (problem) problems[name] = problem;
      values[field] = value;
    }
  }
  return { values, problems };
}
