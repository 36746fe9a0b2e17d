"use client";

import { Field } from "@/components/ui/field";
import { ActionForm } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/web/form-action";

type Texts = Record<
  | "code"
  | "codeHint"
  | "givenName"
  | "namePrefix"
  | "familyName"
  | "optional"
  | "email"
  | "emailHint"
  | "password"
  | "passwordHint"
  | "passwordAgain"
  | "begin"
  | "beginning",
  string
>;

/** The code from the console, and who that is. */
export function FirstAdminForm({ action, t }: { action: FormAction; t: Texts }) {
  return (
    <ActionForm action={action}>
      {(form) => {
        const text = (
          name: "givenName" | "namePrefix" | "familyName",
          autoComplete: string,
          optional?: string,
        ) => (
          <Field name={name} label={t[name]} optional={optional} error={form.error(name)}>
            {(control) => (
              <Input
                {...control}
                autoComplete={autoComplete}
                maxLength={80}
                defaultValue={form.value(name)}
              />
            )}
          </Field>
        );
        const secret = (name: "password" | "passwordAgain", hint?: string) => (
          <Field name={name} label={t[name]} hint={hint} error={form.error(name)}>
            {(control) => <Input {...control} type="password" autoComplete="new-password" maxLength={128} />}
          </Field>
        );
        return (
          <>
            <Field name="code" label={t.code} hint={t.codeHint} error={form.error("code")}>
              {(control) => (
                <Input
                  {...control}
                  autoComplete="one-time-code"
                  autoCapitalize="characters"
                  spellCheck={false}
                  maxLength={40}
                  className="tracking-widest"
                  defaultValue={form.value("code")}
                />
              )}
            </Field>
            {text("givenName", "given-name")}
            {text("namePrefix", "off", t.optional)}
            {text("familyName", "family-name")}
            <Field name="email" label={t.email} hint={t.emailHint} error={form.error("email")}>
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
            {secret("password", t.passwordHint)}
            {secret("passwordAgain")}
            <SubmitButton width="full" pendingLabel={t.beginning}>
              {t.begin}
            </SubmitButton>
          </>
        );
      }}
    </ActionForm>
  );
}
