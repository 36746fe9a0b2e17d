"use client";

import { ActionForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/action/form-action";

type ConfirmEmailFormProps = { action: FormAction; token: string; send: string; sending: string };

/** A button of its own: mail scanners open links too. */
export function ConfirmEmailForm({ action, token, send, sending }: ConfirmEmailFormProps) {
  return (
    <ActionForm action={action}>
      {() => (
        <>
          <input type="hidden" name="token" value={token} />
          <SubmitButton width="full" pendingLabel={sending}>
            {send}
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
