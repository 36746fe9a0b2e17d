import { z } from "zod";
import type { FieldProblem } from "@/lib/validation/field-problem";

import { typedText } from "./text";

/** What a reader of typed text answers: the value as we keep it, or why not, as a key of the field problems. */
export type Parsed<Value> = { ok: true; value: Value } | { ok: false; problem: FieldProblem };

export type Parser<Value> = (text: string) => Parsed<Value>;

export const parsed = <Value>(value: Value): Parsed<Value> => ({ ok: true, value });
export const problem = (code: FieldProblem): Parsed<never> => ({ ok: false, problem: code });

/** More characters than any of these values has, with room for spaces; longer text is not even read. */
const longestText = 300;

/** A required form field read by `parse`, for use inside a zod schema. */
export function field<Value>(parse: Parser<Value>) {
  return typedText()
    .max(longestText)
    .transform((text, context) => read(parse, text, context));
}

/** The same for a field that may be left out or empty: null then. */
export function optionalField<Value>(parse: Parser<Value>) {
  return typedText()
    .max(longestText)
    .optional()
    .transform((text, context) =>
      text === undefined || text.trim() === "" ? null : read(parse, text, context),
    );
}

function read<Value>(parse: Parser<Value>, text: string, context: z.RefinementCtx<unknown>): Value {
  const result = parse(text);
  if (result.ok) return result.value;
  context.addIssue({ code: "custom", message: result.problem });
  return z.NEVER;
}
