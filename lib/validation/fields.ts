import { z } from "zod";
import { careDay } from "@/lib/time/care-day";
import { localTime } from "@/lib/time/local-time";
import { parseEmail } from "./email";
import { field, optionalField, parsed, problem } from "./parsed";
import { parsePhone } from "./phone";
import { parsePostcode } from "./postcode";
import { typedText } from "./text";

/** Fields that many forms share, each with its bound and its sentence (lib/texts/field-problems.ts). */
export const idField = z.uuid("invalid");
export const versionField = z.coerce.number().int("invalid").min(0, "invalid").max(1_000_000, "invalid");
export const textField = (max: number) => typedText().trim().min(1, "required").max(max, "tooLong");
export const optionalTextField = (max: number) => typedText().trim().max(max, "tooLong").default("");

const parseDay = (text: string) => {
  const day = careDay(text.trim());
  return day ? parsed(day) : problem(text.trim() === "" ? "required" : "invalidDate");
};
export const dayField = field(parseDay);
export const optionalDayField = optionalField(parseDay);

const parseTime = (text: string) => {
  const time = localTime(text.trim());
  return time ? parsed(time) : problem(text.trim() === "" ? "required" : "invalidTime");
};
export const timeField = field(parseTime);
export const optionalTimeField = optionalField(parseTime);

export const optionalEmailField = optionalField(parseEmail);
export const phoneField = field((text) => parsePhone(text));

/** Of the daycare itself, which is registered in the Netherlands. */
export const addressFields = {
  street: textField(100),
  houseNumber: textField(12),
  postcode: field((text) => parsePostcode(text)),
  city: textField(80),
};

/** A tick box: a form sends "on" or nothing at all, a program says yes or no. */
export const tickField = z.union([z.boolean(), z.literal("on").transform(() => true)]).default(false);

export const nameFields = {
  givenName: textField(80),
  namePrefix: optionalTextField(20),
  familyName: textField(80),
};

/** For a schema's `refine`: an open end is always fine. */
export const inOrder = (period: { startsOn: string; endsOn: string | null }) =>
  period.endsOn === null || period.startsOn <= period.endsOn;
export const endBeforeBegin = { message: "endBeforeBegin", path: ["endsOn"] };
