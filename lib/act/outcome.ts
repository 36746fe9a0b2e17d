import type { RefusalFacts } from "@/lib/texts/refusal-details";
import type { RefusalCode } from "@/lib/texts/refusals";
import type { FieldProblem } from "@/lib/validation/field-problem";

/**
 * A business "no": an answer, never an exception. `field` points at the form field it is about, `facts` say which
 * day, child or thing stands in the way (lib/texts/refusal-details).
 */
export type Refused = {
  ok: false;
  code: RefusalCode;
  field?: string;
  facts?: RefusalFacts;
  standing?: Standing;
  /** Where one form is about several things: what else stands in the way, each at its own field. */
  others?: readonly Fault[];
};
export type Fault = { code: RefusalCode; field: string; facts?: RefusalFacts };
/** What stands there now, by the names of a form's fields and as they would be typed; its version among them. */
export type Standing = Readonly<Record<string, string>>;
export type InvalidFields = { ok: false; code: "invalidFields"; fields: Record<string, FieldProblem> };
export type Done<Value = undefined> = { ok: true; value: Value };
export type Outcome<Value = undefined> = Done<Value> | Refused | InvalidFields;

export function done(): Done;
export function done<Value>(value: Value): Done<Value>;
export function done(value?: unknown) {
  return { ok: true, value };
}

export const refused = (code: RefusalCode, field?: string, facts?: RefusalFacts): Refused => ({
  ok: false,
  code,
  field,
  ...(facts ? { facts } : {}),
});
/** Several things in the way at once: the first is the refusal, the others are told at their fields as well. */
export function refusedAt(faults: readonly Fault[]): Refused {
  const [first, ...others] = faults;
  if (!first) throw new Error("A refusal needs something in the way");
  return { ...refused(first.code, first.field, first.facts), others };
}
/**
 * Somebody else was earlier: what they wrote comes along, so that the second sees both and chooses. Only from a row
 * that this actor was found to read.
 */
export const overtaken = (standing: Readonly<Record<string, string | number | boolean | null>>): Refused => ({
  ...refused("changedMeanwhile"),
  standing: Object.fromEntries(Object.entries(standing).map(([name, value]) => [name, asTyped(value)])),
});
const asTyped = (value: string | number | boolean | null) =>
  typeof value === "boolean" ? (value ? "on" : "") : String(value ?? "");

export const invalidFields = (fields: Record<string, FieldProblem>): InvalidFields => ({
  ok: false,
  code: "invalidFields",
  fields,
});

/** For programs (seed, tests, jobs) that know a refusal would be a mistake. */
export function orThrow<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(`Unexpected refusal: ${JSON.stringify(outcome)}`);
}
