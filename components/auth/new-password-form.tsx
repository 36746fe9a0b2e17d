"use client";

import { Field } from "@/components/ui/field";
import { ActionForm } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/web/form-action";

export type NewPasswordTexts = {
  password: string;
  passwordHint: string;
  passwordAgain: string;
  save: string;
  saving: string;
};

type NewPasswordFormProps = {
  action: FormAction;
  token: string;
  /** So that a password manager keeps the new password with the right address. */
  email: string;
  emailLabel: string;
  t: NewPasswordTexts;
};

export function NewPasswordForm({ action, token, email, emailLabel, t }: NewPasswordFormProps) {
  return (
    <ActionForm action={action}>
      {(form) => (
        <>
          <input type="hidden" name="token" value={token} />
          <div className="grid gap-1.5">
            <label htmlFor="username" className="font-semibold">
              {emailLabel}
            </label>
            {/* Without a name: shown and remembered by the browser, not sent. */}
            <Input id="username" type="email" autoComplete="username" value={email} readOnly />
          </div>
          <Field name="password" label={t.password} hint={t.passwordHint} error={form.error("password")}>
            {(control) => <Input {...control} type="password" autoComplete="new-password" maxLength={128} />}
          </Field>
          <Field name="passwordAgain" label={t.passwordAgain} error={form.error("passwordAgain")}>
            {(control) => <Input {...control} type="password" autoComplete="new-password" maxLength={128} />}
          </Field>
          <SubmitButton width="full" pendingLabel={t.saving}>
            {t.save}
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
