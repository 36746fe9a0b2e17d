import { z } from "zod";
import type { LogEntryKind } from "@/db/schema/log-entry";
import { compare, type LocalTime, localTime } from "@/lib/time/local-time";
import { typedText } from "@/lib/validation/text";

/** In the order of the bar under the faces. */
export const entryKinds = [
  "sleep",
  "bottle",
  "meal",
  "nappy",
  "temperature",
  "activity",
  "mood",
  "note",
] as const satisfies readonly LogEntryKind[];

export const bottleContents = ["formula", "breast_milk", "milk", "water"] as const;
export const mealAmounts = ["all", "most", "some", "none"] as const;
export const nappyContents = ["wet", "stool", "dry"] as const;
export const moods = ["cheerful", "calm", "lively", "tired", "clingy", "sad"] as const;

export const timeOfDay = typedText("invalidTime").transform((text, context): LocalTime => {
  const time = localTime(text);
  if (time !== null && text.length === 5) return time;
  context.addIssue({ code: "custom", message: "invalidTime" });
  return z.NEVER;
});

const remark = typedText().trim().max(1000, "tooLong").default("");
const sentence = typedText("required").trim().min(1, "required").max(1000, "tooLong");
const nothing = z.strictObject({}).default({});

const nap = z
  .strictObject({ from: timeOfDay, to: timeOfDay.nullable() })
  .refine(({ from, to }) => to === null || compare(from, to) < 0, {
    message: "endBeforeBegin",
    path: ["to"],
  });

const bottle = z.strictObject({
  ml: z.int({ error: "outOfRange" }).min(5, "outOfRange").max(400, "outOfRange"),
  content: z.enum(bottleContents),
});

const meal = z.strictObject({
  what: typedText("required").trim().min(1, "required").max(200, "tooLong"),
  amount: z.enum(mealAmounts),
});

/**
 * What an entry says, per kind; the only gate through which `details` reach the database. A nap without an
 * end is still going on. Temperature in tenths of a degree.
 */
export const entryContent = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("sleep"), details: nap, text: remark }),
  z.strictObject({ kind: z.literal("bottle"), details: bottle, text: remark }),
  z.strictObject({ kind: z.literal("meal"), details: meal, text: remark }),
  z.strictObject({
    kind: z.literal("nappy"),
    details: z.strictObject({ content: z.enum(nappyContents) }),
    text: remark,
  }),
  z.strictObject({
    kind: z.literal("temperature"),
    details: z.strictObject({ tenths: z.int().min(350, "outOfRange").max(420, "outOfRange") }),
    text: remark,
  }),
  z.strictObject({ kind: z.literal("activity"), details: nothing, text: sentence }),
  z.strictObject({
    kind: z.literal("mood"),
    details: z.strictObject({ mood: z.enum(moods) }),
    text: remark,
  }),
  z.strictObject({ kind: z.literal("note"), details: nothing, text: sentence }),
]);

export type EntryContent = z.output<typeof entryContent>;

/** Rows were checked when written; one that no longer fits is a mistake of ours and must not pass unseen. */
export const contentOf = (row: { kind: LogEntryKind; details: unknown; text: string }): EntryContent =>
  entryContent.parse({ kind: row.kind, details: row.details, text: row.text });

export const isRunningNap = (content: EntryContent): boolean =>
  content.kind === "sleep" && content.details.to === null;
