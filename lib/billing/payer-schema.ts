import { z } from "zod";
import { payerKinds } from "@/db/schema/payer";
import { countries, homeCountry } from "@/lib/validation/country";
import { parseEmail } from "@/lib/validation/email";
import { idField, optionalTextField, textField, versionField } from "@/lib/validation/fields";
import { parseIban } from "@/lib/validation/iban";
import { field, optionalField } from "@/lib/validation/parsed";
import { parsePostcode } from "@/lib/validation/postcode";
import { typedText } from "@/lib/validation/text";

const payerFields = {
  kind: z.enum(payerKinds, "choose"),
  name: textField(120),
  street: textField(100),
  houseNumber: textField(12),
  postcode: typedText().max(12, "invalidPostcode").default(""),
  city: textField(80),
  country: z.enum(countries, "choose").default(homeCountry),
  email: field(parseEmail),
  iban: optionalField(parseIban),
  /** What it wants to find on each invoice; empty where it asks for nothing. */
  reference: optionalTextField(70),
};
type Address = { postcode: string; country: string };

/** A postcode is read as people write it in the country of the address. */
function readPostcode<One extends Address>(one: One, context: z.RefinementCtx) {
  const read = parsePostcode(one.postcode, one.country);
  if (read.ok) return { ...one, postcode: read.value };
  context.addIssue({ code: "custom", message: read.problem, path: ["postcode"] });
  return z.NEVER;
}

export const registerPayerSchema = z.strictObject(payerFields).transform(readPostcode);
export const correctPayerSchema = z
  .strictObject({ ...payerFields, payerId: idField, version: versionField })
  .transform(readPostcode);
export const retirePayerSchema = z.strictObject({ payerId: idField });
