"use client";

import { Field } from "@/components/ui/field";
import { ActionForm } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/web/form-action";

type ForgotPasswordFormProps = {
  action: FormAction;
  t: { intro: string; email: string; ask: string };
};

/** After asking, the confirmation takes the place of the question. */
export function ForgotPasswordForm({ action, t }: ForgotPasswordFormProps) {
  return (
    <ActionForm action={action}>
      {(form) =>
        form.state.status === "done" ? null : (
          <>
            <p className="text-soft">{t.intro}</p>
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
            <SubmitButton width="full">{t.ask}</SubmitButton>
          </>
        )
      }
    </ActionForm>
  );
}
