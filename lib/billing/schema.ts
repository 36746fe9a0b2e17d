import { z } from "zod";
import { parseBsn } from "@/lib/validation/bsn";
import { idField, optionalDayField, versionField } from "@/lib/validation/fields";
import { parseIban } from "@/lib/validation/iban";
import { optionalField } from "@/lib/validation/parsed";
import { typedText } from "@/lib/validation/text";

export const setBillingDataSchema = z
  .strictObject({
    personId: idField,
    /** Left out: what is known stays. */
    bsn: optionalField(parseBsn),
    birthDate: optionalDayField,
    iban: optionalField(parseIban),
    mandateReference: typedText().trim().min(1, "required").max(35, "tooLong").nullable().default(null),
    mandateSignedOn: optionalDayField,
    /** 0 when nothing was known yet. */
    version: versionField,
  })
  .refine((data) => (data.mandateReference === null) === (data.mandateSignedOn === null), {
    message: "required",
    path: ["mandateSignedOn"],
  });
