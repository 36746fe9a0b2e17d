"use client";

import { ActionForm } from "@/components/ui/form";
import { RadioCards } from "@/components/ui/radio-cards";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/web/form-action";

type AnswerFormProps = {
  action: FormAction;
  consentId: string;
  answer: "yes" | "no" | undefined;
  t: { answer: string; yes: string; no: string; save: string; saving: string };
};

/** One question about a second group, answered yes or no. */
export function AnswerForm({ action, consentId, answer, t }: AnswerFormProps) {
  return (
    <ActionForm action={action} id={`form-${consentId}`} className="gap-3!">
      {(form) => (
        <>
          <input type="hidden" name="consentId" value={consentId} />
          <RadioCards
            name="answer"
            id={`answer-${consentId}`}
            label={t.answer}
            columns={2}
            required
            defaultValue={form.value("answer", answer)}
            error={form.error("answer")}
            options={[
              { value: "yes", label: t.yes },
              { value: "no", label: t.no },
            ]}
          />
          <div>
            <SubmitButton variant={answer ? "quiet" : "primary"} pendingLabel={t.saving}>
              {t.save}
            </SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
