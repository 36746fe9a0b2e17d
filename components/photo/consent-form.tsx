"use client";

import { ActionForm } from "@/components/ui/form";
import { RadioCards } from "@/components/ui/radio-cards";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/web/form-action";

type ConsentFormProps = {
  action: FormAction;
  childId: string;
  purpose: string;
  answer: "yes" | "no" | undefined;
  t: { answer: string; yes: string; no: string; save: string; saving: string };
};

/** One question, answered yes or no. */
export function ConsentForm({ action, childId, purpose, answer, t }: ConsentFormProps) {
  return (
    <ActionForm action={action} id={`form-${purpose}`} className="gap-3!">
      {(form) => (
        <>
          <input type="hidden" name="childId" value={childId} />
          <input type="hidden" name="purpose" value={purpose} />
          <RadioCards
            name="allowed"
            id={`allowed-${purpose}`}
            label={t.answer}
            columns={2}
            required
            defaultValue={form.value("allowed", answer)}
            error={form.error("allowed")}
            options={[
              { value: "yes", label: t.yes },
              { value: "no", label: t.no },
            ]}
          />
          <div>
            <SubmitButton variant="quiet" pendingLabel={t.saving}>
              {t.save}
            </SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
