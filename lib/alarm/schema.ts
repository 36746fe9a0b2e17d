import { z } from "zod";
import { alarmKinds } from "@/db/schema/alarm";
import { idField, optionalTextField, textField } from "@/lib/validation/fields";
import { several } from "@/lib/validation/several";

export const answerAlarmForm = z.strictObject({ alarmId: idField, note: textField(1000) });

export const setAlarmReceiversSchema = z.strictObject({
  kind: z.enum(alarmKinds),
  /** Nobody: every administrator. */
  person: several(idField, 30),
  /** Who stood there when the page was opened, in order: who chooses at the same time is seen. */
  before: optionalTextField(2000),
});
