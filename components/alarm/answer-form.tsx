"use client";

import { Field } from "@/components/ui/field";
import { ActionForm } from "@/components/ui/form";
import { Check } from "@/components/ui/icons";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { FormAction } from "@/lib/web/form-action";

type AnswerFormProps = {
  action: FormAction;
  alarmId: string;
  t: { note: string; hint: string; answer: string; label: string; sending: string };
};

export function AnswerForm({ action, alarmId, t }: AnswerFormProps) {
  return (
    <ActionForm action={action}>
      {(form) => (
        <>
          <input type="hidden" name="alarmId" value={alarmId} />
          <Field name="note" id={`note-${alarmId}`} label={t.note} hint={t.hint} error={form.error("note")}>
            {(control) => (
              <Textarea {...control} required maxLength={1000} defaultValue={form.value("note")} />
            )}
          </Field>
          <div>
            <SubmitButton pendingLabel={t.sending} aria-label={t.label}>
              <Check />
              {t.answer}
            </SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
