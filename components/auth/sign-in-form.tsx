"use client";

import { Field } from "@/components/ui/field";
import { ActionForm } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/web/form-action";

type SignInFormProps = {
  action: FormAction;
  next?: string;
  t: { email: string; password: string; signIn: string; signingIn: string };
};

export function SignInForm({ action, next, t }: SignInFormProps) {
  return (
    <ActionForm action={action}>
      {(form) => (
        <>
          {next ? <input type="hidden" name="next" value={next} /> : null}
          <Field name="email" label={t.email} error={form.error("email")}>
            {(control) => (
              <Input
                {...control}
                type="email"
                autoComplete="username"
                autoCapitalize="none"
                maxLength={254}
                defaultValue={form.value("email")}
              />
            )}
          </Field>
          <Field name="password" label={t.password} error={form.error("password")}>
            {(control) => (
              <Input {...control} type="password" autoComplete="current-password" maxLength={128} />
            )}
          </Field>
          <SubmitButton width="full" pendingLabel={t.signingIn}>
            {t.signIn}
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
