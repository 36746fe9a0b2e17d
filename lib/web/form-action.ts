import "server-only";
import { randomBytes } from "node:crypto";
import type { Route } from "next";
import { refresh } from "next/cache";
import { redirect, unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { PersonActor } from "@/lib/access/actor";
import { currentActor, requireSender } from "@/lib/access/current-actor";
import type { InvalidFields, Outcome, Refused } from "@/lib/act/outcome";
import type { Language } from "@/lib/i18n/language";
import { logFailure } from "@/lib/log/log";
import { type Messages, messages } from "@/lib/texts/catalogue";
import { overtaken } from "@/lib/texts/overtaken";
import { refusalText } from "@/lib/texts/refusal-text";
import { careDay } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { formatDay } from "@/lib/time/format";
import type { Instant } from "@/lib/time/instant";
import { fieldProblemsOf } from "@/lib/validation/field-problem";
import type { Answer, FormState } from "./form-state";
import { type FormInput, readForm, typedValues } from "./read-form";
import { requestLanguage } from "./request-language";

export type FormAction = (previous: FormState, formData: FormData) => Promise<Answer>;
export type ButtonAction = (formData: FormData) => Promise<void>;

type Who = "anyone" | "person";
type ActorFor<W extends Who> = W extends "person" ? PersonActor : PersonActor | null;
type Context<W extends Who> = { actor: ActorFor<W>; now: Instant; language: Language; t: Messages };

type Definition<Schema extends z.ZodType, W extends Who, Value> = {
  /** Names the action in the log. */
  name: string;
  /** "person": somebody signed in (others are sent to log in); the act itself decides what they may. */
  who: W;
  /** Strict: unknown keys refused, lengths bounded, messages from the FieldProblem list. */
  schema: Schema;
  /** Calls one act. No business rule belongs here. */
  run: (input: z.output<Schema>, context: Context<W>) => Promise<Outcome<Value>>;
  /** What the person sees next: a sentence on the same page, or another page. */
  answer: (value: Value, context: Context<W>) => { message: string } | { goTo: Route };
};

async function contextFor<W extends Who>(who: W): Promise<Context<W>> {
  const actor = (who === "person" ? await requireSender() : await currentActor()) as ActorFor<W>;
  const language = actor?.language ?? (await requestLanguage());
  return { actor, now: now(), language, t: messages(language) };
}

function refusedState(
  outcome: Refused | InvalidFields,
  input: FormInput,
  { t, language }: Pick<Context<Who>, "t" | "language">,
): Answer {
  const values = typedValues(input);
  if (outcome.code === "invalidFields" && "fields" in outcome) {
    const told = Object.entries(outcome.fields).map(([name, problem]) => [name, t.fieldProblems[problem]]);
    return { status: "refused", message: t.common.checkFields, fields: Object.fromEntries(told), values };
  }
  const { field, standing, others = [], ...refusal } = outcome as Refused;
  if (standing) {
    const { told, ...words } = overtaken[language];
    const now = { values: standing, days: daysAmong(standing, language), t: words };
    return { status: "refused", message: told, fields: {}, values, standing: now };
  }
  const message = refusalText(refusal, language);
  const told = others.map((one) => [one.field, refusalText(one, language)]);
  const fields = { ...Object.fromEntries(told), ...(field ? { [field]: message } : {}) };
  const summary = others.length > 0 ? t.common.checkFields : message;
  return { status: "refused", message: summary, fields, values };
}

/** Read out here: a browser would need all of the calendar for it. */
const daysAmong = (values: Readonly<Record<string, string>>, language: Language) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const day = careDay(value);
      return day ? [[name, formatDay(day, language, "long")]] : [];
    }),
  );

/** Reports once, with a number the person can mention; never what went wrong inside. */
function unexpectedState(name: string, error: unknown, input: FormInput, t: Messages): Answer {
  const reference = randomBytes(4).toString("hex");
  logFailure("action-failed", error, { action: name, reference });
  return {
    status: "refused",
    message: t.common.unexpected(reference),
    fields: {},
    values: typedValues(input),
  };
}

/**
 * The wrapper around every server action with a form: parse, get the actor, call one act, refresh, answer.
 * The action it makes works with and without JavaScript (useActionState).
 */
export function formAction<Schema extends z.ZodType, W extends Who, Value>(
  definition: Definition<Schema, W, Value>,
): FormAction {
  return async (_previous, formData) => {
    const input = readForm(formData);
    let context: Context<W> | undefined;
    let next: { message: string } | { goTo: Route };
    try {
      context = await contextFor(definition.who);
      const parsed = definition.schema.safeParse(input);
      const outcome = parsed.success
        ? await definition.run(parsed.data, context)
        : ({ ok: false, code: "invalidFields", fields: fieldProblemsOf(parsed.error) } as const);
      if (!outcome.ok) return refusedState(outcome, input, context);
      next = definition.answer(outcome.value, context);
    } catch (error) {
      unstable_rethrow(error);
      return unexpectedState(definition.name, error, input, context?.t ?? messages("nl"));
    }
    // Also before a redirect: otherwise the frame around the next page keeps its name and counts of before.
    refresh();
    if ("goTo" in next) redirect(next.goTo);
    return { status: "done", message: next.message };
  };
}

/** For a single button (sign out, choose a child): no fields to mend, so a refusal simply shows the page as it is. */
export function buttonAction<Schema extends z.ZodType, W extends Who, Value>(
  definition: Omit<Definition<Schema, W, Value>, "answer"> & { goTo?: (value: Value) => Route },
): ButtonAction {
  return async (formData) => {
    const context = await contextFor(definition.who);
    const parsed = definition.schema.safeParse(readForm(formData));
    const outcome = parsed.success ? await definition.run(parsed.data, context) : null;
    refresh();
    if (outcome?.ok && definition.goTo) redirect(definition.goTo(outcome.value));
  };
}
