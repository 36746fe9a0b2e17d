import type { z } from "zod";

/** The ways in which a single field can be wrong; zod schemas name one as their message. Each has a sentence. */
export const fieldProblemCodes = [
  "required",
  "invalid",
  "controlCharacter",
  "tooLong",
  "tooShort",
  "choose",
  "invalidDate",
  "invalidTime",
  "endBeforeBegin",
  "invalidEmail",
  "tooMany",
  "outOfRange",
  "sharesNotWhole",
  "invalidBsn",
  "invalidIban",
  "ibanOutsideSepa",
  "invalidCreditorId",
  "invalidColour",
  "colourTooLight",
  "invalidPostcode",
  "invalidPostcodeBe",
  "invalidPostcodeDe",
  "phoneOfTwoCountries",
  "invalidPhone",
  "invalidLrkNumber",
  "invalidWebAddress",
  "passwordsDiffer",
  "choosePhotos",
  "chooseChildren",
] as const;
export type FieldProblem = (typeof fieldProblemCodes)[number];

/** Schemas name a FieldProblem as their message; anything else is told from zod's own issue code. */
export function problemOf(issue: z.core.$ZodIssue): FieldProblem {
  const named = fieldProblemCodes.find((code) => code === issue.message);
  if (named) return named;
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
