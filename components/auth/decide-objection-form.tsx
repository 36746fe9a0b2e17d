"use client";

import { Field } from "@/components/ui/field";
import { ActionForm } from "@/components/ui/form";
import { RadioCards } from "@/components/ui/radio-cards";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { FormAction } from "@/lib/web/form-action";

type DecideObjectionFormProps = {
  action: FormAction;
  switchId: string;
  t: Record<
    "decision" | "restore" | "restoreHint" | "keep" | "keepHint" | "note" | "noteHint" | "decide" | "sending",
    string
  >;
};

/** Neither choice is made beforehand: it decides who gets in. */
export function DecideObjectionForm({ action, switchId, t }: DecideObjectionFormProps) {
  return (
    <ActionForm action={action} className="max-w-xl">
      {(form) => (
        <>
          <input type="hidden" name="switchId" value={switchId} />
          <RadioCards
            id={`decision-${switchId}`}
            name="decision"
            label={t.decision}
            columns={2}
            required
            error={form.error("decision")}
            defaultValue={form.value("decision")}
            options={[
              { value: "restored", label: t.restore, sub: t.restoreHint },
              { value: "kept", label: t.keep, sub: t.keepHint },
            ]}
          />
          <Field
            name="note"
            id={`note-${switchId}`}
            label={t.note}
            hint={t.noteHint}
            error={form.error("note")}
          >
            {(control) => (
              <Textarea {...control} required maxLength={500} defaultValue={form.value("note")} />
            )}
          </Field>
          <div>
            <SubmitButton pendingLabel={t.sending}>{t.decide}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
