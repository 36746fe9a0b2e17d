"use client";

import { type Choice, Ticks } from "@/components/organisation/ticks";
import { ActionForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/web/form-action";

type ReceiversFormProps = {
  action: FormAction;
  kind: string;
  /** Who was chosen until now. */
  chosen: string[];
  choices: readonly Choice[];
  t: Record<"choose" | "chooseHint" | "save" | "saving", string>;
};

/** A tick for each colleague who can be told of a kind of alarm. */
export function ReceiversForm({ action, kind, chosen, choices, t }: ReceiversFormProps) {
  return (
    <ActionForm action={action} remembers>
      {(form) => (
        <>
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="before" value={form.hidden("before", chosen.join(" "))} />
          <Ticks
            form={form}
            name="person"
            legend={t.choose}
            hint={t.chooseHint}
            choices={choices}
            initial={chosen}
          />
          <div>
            <SubmitButton pendingLabel={t.saving}>{t.save}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
