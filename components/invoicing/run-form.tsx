"use client";

import { type Choice, Ticks } from "@/components/organisation/ticks";
import { Field } from "@/components/ui/field";
import { ActionForm } from "@/components/ui/form";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/web/form-action";

type RunFormProps = {
  action: FormAction;
  months: readonly Choice[];
  month: string;
  /** Of closed book years; nothing is ticked beforehand. */
  closedMonths: readonly Choice[];
  t: Record<"month" | "closedMonths" | "closedMonthsHint" | "go" | "going", string>;
};

/** The month of a run, and what of closed years goes along. */
export function RunForm({ action, months, month, closedMonths, t }: RunFormProps) {
  return (
    <ActionForm action={action}>
      {(form) => (
        <>
          <Field name="month" label={t.month} error={form.error("month")} className="max-w-xs">
            {(control) => (
              <Select {...control} defaultValue={form.value("month", month)}>
                {months.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          {closedMonths.length > 0 ? (
            <Ticks
              form={form}
              name="closedMonths"
              legend={t.closedMonths}
              hint={t.closedMonthsHint}
              choices={closedMonths}
            />
          ) : null}
          <div>
            <SubmitButton pendingLabel={t.going}>{t.go}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
