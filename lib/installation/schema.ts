import { z } from "zod";
import { emailField, passwordField } from "@/lib/account/schema";
import { nameFields } from "@/lib/validation/fields";
import { typedText } from "@/lib/validation/text";

export const firstAdminSchema = z.strictObject({
  code: typedText().trim().min(1, "required").max(40),
  ...nameFields,
  email: emailField,
  password: passwordField,
  passwordAgain: passwordField,
});

export const recoverAdminSchema = z.strictObject({ email: emailField });
