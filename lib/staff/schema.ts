import { z } from "zod";
import { qualifications } from "@/db/schema/staff-check";
import { roleFields, whereItBelongs, wrongPlace } from "@/lib/organisation/schema";
import { parseEmail } from "@/lib/validation/email";
import {
  endBeforeBegin,
  idField,
  inOrder,
  nameFields,
  optionalDayField,
  versionField,
} from "@/lib/validation/fields";
import { field, optionalField } from "@/lib/validation/parsed";
import { parsePhone } from "@/lib/validation/phone";

export const engageStaffSchema = z
  .strictObject({ ...nameFields, email: field(parseEmail), phone: optionalField(parsePhone), ...roleFields })
  .refine(whereItBelongs, wrongPlace)
  .refine(inOrder, endBeforeBegin);

export const setStaffCheckSchema = z.strictObject({
  personId: idField,
  vogIssuedOn: optionalDayField,
  registerLinkedOn: optionalDayField,
  qualification: z.enum(qualifications, "choose"),
  version: versionField,
});
