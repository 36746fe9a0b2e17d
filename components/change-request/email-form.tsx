"use client";

import { buttonClass } from "@/components/ui/button-class";
import { Field } from "@/components/ui/field";
import { ActionForm } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/web/form-action";

export type EmailTexts = { change: string; email: string; password: string; send: string; sending: string };

/** Another address to log in with; the password shows that it is the owner who asks. */
export function EmailForm({ action, t }: { action: FormAction; t: EmailTexts }) {
  return (
    <ActionForm action={action}>
      {(form) => (
        <details open={form.state.status === "refused"}>
          <summary className={buttonClass({ variant: "quiet" })}>{t.change}</summary>
          <div className="grid max-w-md gap-4 pt-4">
            <Field name="email" label={t.email} error={form.error("email")}>
              {(control) => (
                <Input
                  {...control}
                  type="email"
                  autoComplete="email"
                  required
                  maxLength={254}
                  defaultValue={form.value("email")}
                />
              )}
            </Field>
            <Field name="currentPassword" label={t.password} error={form.error("currentPassword")}>
              {(control) => (
                <Input
                  {...control}
                  type="password"
                  autoComplete="current-password"
                  required
                  maxLength={128}
                />
              )}
            </Field>
            <div>
              <SubmitButton pendingLabel={t.sending}>{t.send}</SubmitButton>
            </div>
          </div>
        </details>
      )}
    </ActionForm>
  );
}
