"use client";

import { Field } from "@/components/ui/field";
import { ActionForm } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/web/form-action";

type SecondFactorFormProps = {
  action: FormAction;
  next?: string;
  t: { code: string; codeHint?: string; send: string };
};

/** One code, of the app or a recovery code. */
export function SecondFactorForm({ action, next, t }: SecondFactorFormProps) {
  return (
    <ActionForm action={action}>
      {(form) => (
        <>
          {next ? <input type="hidden" name="next" value={next} /> : null}
          <Field name="code" label={t.code} hint={t.codeHint} error={form.error("code")}>
            {(control) => (
              <Input
                {...control}
                autoComplete="one-time-code"
                autoCapitalize="none"
                spellCheck={false}
                maxLength={40}
              />
            )}
          </Field>
          <SubmitButton width="full">{t.send}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
