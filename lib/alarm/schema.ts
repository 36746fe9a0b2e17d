import { z } from "zod";
import { idField, textField } from "@/lib/validation/fields";

export const answerAlarmForm = z.strictObject({ alarmId: idField, note: textField(1000) });
