import { z } from "zod";
import { compare, type LocalTime } from "@/lib/time/local-time";
import { problemOf } from "@/lib/validation/field-problem";
import { dayField, idField, optionalTextField, timeField, versionField } from "@/lib/validation/fields";
import { typedText } from "@/lib/validation/text";
import {
  bottleContents,
  type EntryContent,
  entryContent,
  mealAmounts,
  moods,
  nappyContents,
} from "./content";

const listOf = <Item extends z.ZodType>(item: Item, max: number) =>
  z
    .union([z.array(item).max(max, "tooMany"), item.transform((one) => [one])])
    .optional()
    .transform((some): z.output<Item>[] => (some ?? []) as z.output<Item>[]);

const idsField = listOf(idField, 40).refine((ids) => ids.length > 0, "choose");

/** Ready phrases arrive beside the typed text: tapping one needs no script. */
const words = { phrase: listOf(typedText().trim().min(1).max(120), 12), text: optionalTextField(1000) };

const whole = (min: number, max: number) =>
  typedText("required")
    .trim()
    .min(1, "required")
    .regex(/^\d{1,4}$/, "invalid")
    .transform(Number)
    .refine((value) => value >= min && value <= max, "outOfRange");

const degrees = typedText("required")
  .trim()
  .min(1, "required")
  .regex(/^\d{2}([.,]\d)?$/, "invalid")
  .transform((text) => Math.round(Number(text.replace(",", ".")) * 10))
  .refine((tenths) => tenths >= 350 && tenths <= 420, "outOfRange");

const openEnd = z.union([z.literal("").transform(() => null), timeField]);

/** What a form asks per kind; `entryFrom` turns it into the content of an entry. */
const entryFields = z.discriminatedUnion("kind", [
  z
    .strictObject({ kind: z.literal("sleep"), from: timeField, to: openEnd, ...words })
    .refine(({ from, to }) => to === null || compare(from, to) < 0, {
      message: "endBeforeBegin",
      path: ["to"],
    }),
  z.strictObject({
    kind: z.literal("bottle"),
    at: timeField,
    ml: whole(5, 400),
    content: z.enum(bottleContents, "choose"),
    ...words,
  }),
  z
    .strictObject({
      kind: z.literal("meal"),
      at: timeField,
      what: optionalTextField(200),
      amount: z.enum(mealAmounts, "choose"),
      ...words,
    })
    .refine(({ what, phrase }) => what !== "" || phrase.length > 0, { message: "required", path: ["what"] }),
  z.strictObject({
    kind: z.literal("nappy"),
    at: timeField,
    content: z.enum(nappyContents, "choose"),
    ...words,
  }),
  z.strictObject({ kind: z.literal("temperature"), at: timeField, degrees, ...words }),
  z.strictObject({ kind: z.literal("mood"), at: timeField, mood: z.enum(moods, "choose"), ...words }),
  z
    .strictObject({ kind: z.enum(["activity", "note"]), at: timeField, ...words })
    .refine(({ text, phrase }) => text !== "" || phrase.length > 0, { message: "required", path: ["text"] }),
]);

type EntryFields = z.output<typeof entryFields>;
export type Entry = { at: LocalTime; content: EntryContent };

/** "Buiten gespeeld" and typed words become one text of sentences. */
const sentences = ({ phrase, text }: { phrase: string[]; text: string }): string =>
  [...phrase, text]
    .filter(Boolean)
    .map((part, index, parts) => (index < parts.length - 1 ? part.replace(/\.$/, "") : part))
    .join(". ");

const dishes = ({ phrase, what }: { phrase: string[]; what: string }): string =>
  [...phrase, what]
    .filter(Boolean)
    .map((part, index) => (index === 0 ? part : part.charAt(0).toLowerCase() + part.slice(1)))
    .join(", ");

function entryFrom(fields: EntryFields): Entry {
  const { kind } = fields;
  const text = sentences(fields);
  switch (kind) {
    case "sleep":
      return { at: fields.from, content: { kind, details: { from: fields.from, to: fields.to }, text } };
    case "bottle":
      return { at: fields.at, content: { kind, details: { ml: fields.ml, content: fields.content }, text } };
    case "meal": {
      const details = { what: dishes(fields), amount: fields.amount };
      return { at: fields.at, content: { kind, details, text: fields.text } };
    }
    case "nappy":
      return { at: fields.at, content: { kind, details: { content: fields.content }, text } };
    case "temperature":
      return { at: fields.at, content: { kind, details: { tenths: fields.degrees }, text } };
    case "mood":
      return { at: fields.at, content: { kind, details: { mood: fields.mood }, text } };
    case "activity":
    case "note":
      return { at: fields.at, content: { kind, details: {}, text } };
  }
}

/** A form with these fields of its own, and beside them exactly the fields of one kind of entry. */
const withEntry = <Shape extends z.ZodRawShape>(own: Shape) =>
  z.looseObject(own).transform((input, context): z.output<z.ZodObject<Shape>> & Entry => {
    const isOwn = ([name]: [string, unknown]) => Object.hasOwn(own, name);
    const all = Object.entries(input);
    const fields = entryFields.safeParse(Object.fromEntries(all.filter((one) => !isOwn(one))));
    if (!fields.success) {
      for (const issue of fields.error.issues)
        context.addIssue({ code: "custom", message: problemOf(issue), path: issue.path });
      return z.NEVER;
    }
    const entry = entryFrom(fields.data);
    if (!entryContent.safeParse(entry.content).success) {
      const path = [entry.content.kind === "meal" ? "what" : "text"];
      context.addIssue({ code: "custom", message: "tooLong", path });
      return z.NEVER;
    }
    const kept = Object.fromEntries(all.filter(isOwn)) as z.output<z.ZodObject<Shape>>;
    return { ...kept, ...entry };
  });

/** `group` is only where to return to. */
export const writeEntryForm = withEntry({
  batchId: idField,
  child: idsField,
  day: dayField,
  group: idField.optional(),
});

export const editEntryForm = withEntry({ entryId: idField, version: versionField });

export const entriesButton = z.strictObject({ entryId: idsField });
/** `childId` and `day` are only where to return to. */
export const removeEntryButton = z.strictObject({ entryId: idField, childId: idField, day: dayField });
export const napButton = z.strictObject({ entryId: idField });

export type WriteEntryForm = z.output<typeof writeEntryForm>;
