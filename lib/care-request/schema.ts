import { z } from "zod";
import { type CareDay, careDay } from "@/lib/time/care-day";

import { dayPartCodes } from "@/lib/time/day-parts";
import { type LocalTime, localTime } from "@/lib/time/local-time";
import type { FieldProblem } from "@/lib/validation/field-problem";
import { optionalField, type Parsed, parsed, problem } from "@/lib/validation/parsed";
import { typedText } from "@/lib/validation/text";

/** What a parent can ask or report on the one form; "extra" waits for an answer, the others do not. */
export const changeKinds = ["extra", "absent", "holiday", "sick"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One request holds at most this many days; the form without script offers `dateFields`. */
export const mostDays = 10;
export const mostAbsenceDays = 31;
export const longestNote = 500;
export const dateFields = ["date1", "date2", "date3", "date4", "date5"] as const;

/** '2026-12-02' as a date field sends it, or '2-12-2026' as people type where there is no such field. */
function parseDay(text: string): Parsed<CareDay> {
  const typed = text.trim().match(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/);
  const two = (part = "") => part.padStart(2, "0");
  const day = careDay(typed ? `${typed[3]}-${two(typed[2])}-${two(typed[1])}` : text.trim());
  return day ? parsed(day) : problem("invalidDate");
}

/** '09:30', or '9.30' as people type. */
function parseTime(text: string): Parsed<LocalTime> {
  const time = localTime(text.trim().replace(".", ":").padStart(5, "0"));
  return time ? parsed(time) : problem("invalidTime");
}

const required: FieldProblem = "required";
const note = typedText().trim().max(longestNote).default("");

/** The form "Wijziging doorgeven". Fields of another kind than the chosen one are read and left aside. */
export const careChangeForm = z
  .strictObject({
    childId: z.uuid(),
    sendKey: z.uuid(),
    kind: z.enum(changeKinds),
    date1: optionalField(parseDay),
    date2: optionalField(parseDay),
    date3: optionalField(parseDay),
    date4: optionalField(parseDay),
    date5: optionalField(parseDay),
    until: optionalField(parseDay),
    part: z.enum(dayPartCodes).optional(),
    from: optionalField(parseTime),
    to: optionalField(parseTime),
    note,
  })
  .superRefine((form, context) => {
    const given = form.kind === "extra" ? dateFields.some((name) => form[name]) : form.date1;
    if (!given) context.addIssue({ code: "custom", path: ["date1"], message: required });
  });
export type CareChangeForm = z.output<typeof careChangeForm>;

export const requestButton = z.strictObject({ requestId: z.uuid() });
export const absenceButton = z.strictObject({ absenceId: z.uuid() });

/** `despiteFull`: the manager knows the group is full and approves all the same; the audit keeps it. */
export const approval = z.strictObject({
  requestId: z.uuid(),
  despiteFull: z
    .literal("on")
    .optional()
    .transform((ticked) => ticked === "on"),
});
/** `reason` is what the parent reads; it is never empty. */
export const rejection = z.strictObject({
  requestId: z.uuid(),
  reason: typedText().trim().min(1).max(longestNote),
});

/** The inbox that was open, to return to. */
const openInbox = { location: z.uuid().optional() };
export const approveForm = approval.extend(openInbox);
export const rejectForm = rejection.extend(openInbox);
