import { z } from "zod";
import { switchDecisions } from "@/db/schema/email-switch";
import { languages } from "@/lib/i18n/language";
import { idField, textField } from "@/lib/validation/fields";
import { typedText } from "@/lib/validation/text";
import { passwordMaximum } from "./settings";

/** Addresses are kept in lower case; a space at either end comes from a phone's keyboard. */
export const emailField = typedText()
  .trim()
  .toLowerCase()
  .min(1, "required")
  .max(254)
  .pipe(z.email("invalidEmail"));

/** Checked exactly as typed. */
export const passwordField = typedText().min(1, "required").max(passwordMaximum);

/** Where to go after signing in; made safe by safeNextPath. */
export const nextField = typedText().max(500).optional();

export const signInSchema = z.strictObject({
  email: emailField,
  password: passwordField,
  next: nextField,
});

export const secondFactorSchema = z.strictObject({
  code: typedText().trim().min(1, "required").max(40),
  next: nextField,
});

export const demoSignInSchema = z.strictObject({ personId: z.uuid(), next: nextField });
export const confirmPasswordSchema = z.strictObject({ currentPassword: passwordField });

export const enrolSecondFactorSchema = z.strictObject({
  code: typedText().trim().min(1, "required").max(10),
  currentPassword: passwordField,
});

export const endSessionSchema = z.strictObject({ sessionId: z.uuid() });
export const forgotPasswordSchema = z.strictObject({ email: emailField });

export const newPasswordSchema = z.strictObject({
  token: typedText().regex(/^[\w-]{43}$/, "invalid"),
  password: passwordField,
  passwordAgain: passwordField,
});

export const changePasswordSchema = z.strictObject({
  currentPassword: passwordField,
  password: passwordField,
  passwordAgain: passwordField,
});

export const changeEmailSchema = z.strictObject({ email: emailField, currentPassword: passwordField });
export const linkSchema = z.strictObject({ token: typedText().regex(/^[\w-]{43}$/, "invalid") });
export const decideObjectionSchema = z.strictObject({
  switchId: idField,
  decision: z.enum(switchDecisions),
  note: textField(500),
});

export const chooseLanguageSchema = z.strictObject({ language: z.enum(languages) });

export const personSchema = z.strictObject({ personId: z.uuid() });
/** As many as a page of people shows; a form sends one as a text and several as a list. */
export const inviteTogetherSchema = z.strictObject({
  personIds: z.preprocess((value) => [value].flat(), z.array(idField).min(1).max(60, "tooMany")),
});
export const invitePersonSchema = z.strictObject({ personId: z.uuid(), email: emailField });
