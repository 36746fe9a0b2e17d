"use client";

import { ActionForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/web/form-action";

type LinkFormProps = { action: FormAction; token: string; send: string; sending: string };

/** The one button behind a mailed link; of its own, because mail scanners open links too. */
export function LinkForm({ action, token, send, sending }: LinkFormProps) {
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
