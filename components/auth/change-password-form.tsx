"use client";

import { Field } from "@/components/ui/field";
import { ActionForm } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/web/form-action";
import type { NewPasswordTexts } from "./new-password-form";

type ChangePasswordFormProps = { action: FormAction; t: NewPasswordTexts & { current: string } };

export function ChangePasswordForm({ action, t }: ChangePasswordFormProps) {
  const fields = [
    { name: "currentPassword", label: t.current, autoComplete: "current-password" },
    { name: "password", label: t.password, hint: t.passwordHint, autoComplete: "new-password" },
    { name: "passwordAgain", label: t.passwordAgain, autoComplete: "new-password" },
  ];
  return (
    <ActionForm action={action} className="max-w-md">
      {(form) => (
        <>
          {fields.map(({ autoComplete, ...texts }) => (
            <Field key={texts.name} {...texts} error={form.error(texts.name)}>
              {(control) => (
                <Input {...control} type="password" autoComplete={autoComplete} maxLength={128} />
              )}
            </Field>
          ))}
          <div>
            <SubmitButton pendingLabel={t.saving}>{t.save}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
