"use client";

import type { FormAction } from "@/lib/web/form-action";
import { ActionForm } from "./form";
import { RadioCards } from "./radio-cards";
import { SubmitButton } from "./submit-button";

type YesNoFormProps = {
  action: FormAction;
  /** Of the answer, as the action expects it. */
  name: string;
  /** What the question is about, by the names the action expects. */
  fields: Record<string, string>;
  /** Tells this question from the others on the page. */
  idOf: string;
  answer: "yes" | "no" | undefined;
  t: { answer: string; yes: string; no: string; save: string; saving: string };
  variant?: "primary" | "quiet";
};

/** One question, answered yes or no. */
export function YesNoForm({ action, name, fields, idOf, answer, t, variant = "quiet" }: YesNoFormProps) {
  return (
    <ActionForm action={action} id={`form-${idOf}`} className="gap-3!">
      {(form) => (
        <>
          {Object.entries(fields).map(([field, value]) => (
            <input key={field} type="hidden" name={field} value={value} />
          ))}
          <RadioCards
            name={name}
            id={`${name}-${idOf}`}
            label={t.answer}
            columns={2}
            required
            defaultValue={form.value(name, answer)}
            error={form.error(name)}
            options={[
              { value: "yes", label: t.yes },
              { value: "no", label: t.no },
            ]}
          />
          <div>
            <SubmitButton variant={variant} pendingLabel={t.saving}>
              {t.save}
            </SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
