"use client";

import { Field } from "@/components/ui/field";
import { ActionForm } from "@/components/ui/form";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/web/form-action";

type Choice = { value: string; label: string };
type WishesFormProps = {
  action: FormAction;
  topics: { name: string; label: string; chosen: string }[];
  choices: Choice[];
  save: string;
  saving: string;
};

/** Per topic: at once, once a day or never. */
export function WishesForm({ action, topics, choices, save, saving }: WishesFormProps) {
  return (
    <ActionForm action={action}>
      {(form) => (
        <>
          <div className="grid gap-4 sm:grid-cols-2">
            {topics.map(({ name, label, chosen }) => (
              <Field key={name} name={name} label={label} error={form.error(name)}>
                {(control) => (
                  <Select {...control} defaultValue={form.value(name, chosen)}>
                    {choices.map((choice) => (
                      <option key={choice.value} value={choice.value}>
                        {choice.label}
                      </option>
                    ))}
                  </Select>
                )}
              </Field>
            ))}
          </div>
          <div>
            <SubmitButton pendingLabel={saving}>{save}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
