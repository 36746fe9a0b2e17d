import { z } from "zod";
import { roleFields, whereItBelongs, wrongPlace } from "@/lib/organisation/schema";
import { parseEmail } from "@/lib/validation/email";
import { endBeforeBegin, inOrder, nameFields } from "@/lib/validation/fields";
import { field, optionalField } from "@/lib/validation/parsed";
import { parsePhone } from "@/lib/validation/phone";

export const engageStaffSchema = z
  .strictObject({ ...nameFields, email: field(parseEmail), phone: optionalField(parsePhone), ...roleFields })
  .refine(whereItBelongs, wrongPlace)
  .refine(inOrder, endBeforeBegin);
