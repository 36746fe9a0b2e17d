import type { z } from "zod";
import { type FieldProblem, fieldProblems } from "@/lib/i18n/messages/field-problems";
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

/** Schemas name a FieldProblem as their message; anything else is told from zod's own issue code. */
export function problemOf(issue: z.core.$ZodIssue): FieldProblem {
  if (Object.hasOwn(fieldProblems.nl, issue.message)) return issue.message as FieldProblem;
  if (issue.code === "too_big") return issue.origin === "string" ? "tooLong" : "tooMany";
  if (issue.code === "too_small") return issue.minimum === 1 ? "required" : "tooShort";
  if (issue.code === "invalid_type") return "required";
  if (issue.code === "invalid_value") return "choose";
  if (issue.code === "invalid_format" && issue.format === "email") return "invalidEmail";
  return "invalid";
}

export function fieldProblemsOf(error: z.ZodError): Record<string, FieldProblem> {
  const fields: Record<string, FieldProblem> = {};
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? "");
    fields[field] ??= problemOf(issue);
  }
  return fields;
}
