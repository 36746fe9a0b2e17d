"use client";

import { Field } from "@/components/ui/field";
import { ActionForm } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/web/form-action";

type InviteFormProps = { action: FormAction; personId: string; t: { email: string; send: string } };

export function InviteForm({ action, personId, t }: InviteFormProps) {
  return (
    <ActionForm action={action} className="max-w-md">
      {(form) => (
        <>
          <input type="hidden" name="personId" value={personId} />
          <Field id={`email-${personId}`} name="email" label={t.email} error={form.error("email")}>
            {(control) => (
              <Input
                {...control}
                type="email"
                autoComplete="off"
                maxLength={254}
                defaultValue={form.value("email")}
              />
            )}
          </Field>
          <div>
            <SubmitButton>{t.send}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}

type InviteTogetherProps = { action: FormAction; personIds: readonly string[]; label: string };

/** Everybody of a page who stands ready gets the letter with one press. */
export function InviteTogether({ action, personIds, label }: InviteTogetherProps) {
  return (
    <ActionForm action={action} className="mb-4">
      {() => (
        <>
          {personIds.map((id) => (
            <input key={id} type="hidden" name="personIds" value={id} />
          ))}
          {personIds.length > 0 ? (
            <div>
              <SubmitButton>{label}</SubmitButton>
            </div>
          ) : null}
        </>
      )}
    </ActionForm>
  );
}

type PersonButtonProps = { action: FormAction; personId: string; label: string; name: string };

/** One act on one person; what came of it is told above the button. */
export function PersonButton({ action, personId, label, name }: PersonButtonProps) {
  return (
    <ActionForm action={action}>
      {() => (
        <>
          <input type="hidden" name="personId" value={personId} />
          <SubmitButton variant="quiet" aria-label={`${label}: ${name}`}>
            {label}
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
