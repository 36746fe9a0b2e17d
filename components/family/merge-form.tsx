"use client";

import { ActionForm } from "@/components/ui/form";
import { RadioCards } from "@/components/ui/radio-cards";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/web/form-action";

export type MergeChoice = {
  name: string;
  label: string;
  start: string;
  options: { value: string; label: string; sub?: string }[];
};

type MergeFormProps = {
  action: FormAction;
  keptId: string;
  goneId: string;
  seen: string;
  choices: readonly MergeChoice[];
  t: { merge: string; merging: string; undoable: string };
};

/** What stays where two records differ, and the button that makes them one. */
export function MergeForm({ action, keptId, goneId, seen, choices, t }: MergeFormProps) {
  return (
    <ActionForm action={action} remembers>
      {(form) => (
        <>
          <input type="hidden" name="keptId" value={keptId} />
          <input type="hidden" name="goneId" value={goneId} />
          <input type="hidden" name="seen" value={form.hidden("seen", seen)} />
          {choices.map(({ name, label, start, options }) => (
            <RadioCards
              key={name}
              name={name}
              label={label}
              options={options}
              columns={2}
              defaultValue={form.value(name, start)}
              error={form.error(name)}
            />
          ))}
          <p className="max-w-prose text-sm text-soft">{t.undoable}</p>
          <div>
            <SubmitButton pendingLabel={t.merging}>{t.merge}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
