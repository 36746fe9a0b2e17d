"use client";

import { Field } from "@/components/ui/field";
import { ActionForm } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/web/form-action";

type ConfirmFormProps = {
  action: FormAction;
  /** Sets the fields of several such forms on one page apart. */
  id: string;
  /** Asks a code of the app as well. */
  codeLabel?: string;
  variant?: "primary" | "quiet" | "danger";
  t: { currentPassword: string; send: string };
};

/** Something about getting in that takes the current password, and sometimes a code. */
export function ConfirmForm({ action, id, codeLabel, variant, t }: ConfirmFormProps) {
  return (
    <ActionForm action={action} className="max-w-md">
      {(form) => (
        <>
          {codeLabel ? (
            <Field id={`${id}-code`} name="code" label={codeLabel} error={form.error("code")}>
              {(control) => (
                <Input {...control} inputMode="numeric" autoComplete="one-time-code" maxLength={10} />
              )}
            </Field>
          ) : null}
          <Field
            id={`${id}-password`}
            name="currentPassword"
            label={t.currentPassword}
            error={form.error("currentPassword")}
          >
            {(control) => (
              <Input {...control} type="password" autoComplete="current-password" maxLength={128} />
            )}
          </Field>
          <div>
            <SubmitButton variant={variant}>{t.send}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
