"use client";

import { ActionForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { Eye } from "@/components/ui/work-icons";
import type { FormAction } from "@/lib/web/form-action";

type RevealFormProps = { action: FormAction; field: "bsn" | "iban"; label: string; name: string };

/** Shows the own number in full, once pressed. */
export function RevealForm({ action, field, label, name }: RevealFormProps) {
  return (
    <ActionForm action={action}>
      {() => (
        <>
          <input type="hidden" name="field" value={field} />
          <SubmitButton variant="text" aria-label={name}>
            <Eye />
            {label}
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
