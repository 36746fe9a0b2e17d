"use client";

import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import type { FormView } from "@/components/ui/form";
import { UserRoundPlus } from "@/components/ui/icons";
import { Input } from "@/components/ui/input";
import type { PersonRow } from "@/lib/change-request/view";
import type { FormPeople } from "./form-fields";

export type PeopleTexts = {
  name: string;
  phone: string;
  relation: string;
  relationHint: string;
  add: string;
  /** Per row that there is: "Ans weghalen". */
  remove: Record<string, string>;
  /** "Persoon 1" and so on. */
  nth: string[];
};

const most = 6;
const spare = 2;

type PeopleFieldsProps = { group: FormPeople; form: FormView; t: PeopleTexts };

/** People as rows: change them, take one away, or add somebody in the spare rows. */
export function PeopleFields({ group, form, t }: PeopleFieldsProps) {
  const { field, rows, heading, hint } = group;
  const added = Array.from({ length: Math.max(0, Math.min(spare, most - rows.length)) }, (_, index) => index);
  const refused = form.state.status === "refused";
  return (
    <Card heading={heading}>
      <p className="-mt-2 mb-3 text-sm text-soft">{hint}</p>
      <div className="grid gap-4">
        {rows.map((row, index) => (
          <Row key={`${row.name} ${row.phone}`} field={field} index={index} row={row} form={form} t={t} />
        ))}
        {added.length > 0 ? (
          <details open={refused}>
            <summary className={buttonClass({ variant: "quiet" })}>
              <UserRoundPlus />
              {t.add}
            </summary>
            <div className="grid gap-4 pt-4">
              {added.map((index) => (
                <Row key={index} field={field} index={rows.length + index} form={form} t={t} />
              ))}
            </div>
          </details>
        ) : null}
      </div>
    </Card>
  );
}

type RowProps = {
  field: FormPeople["field"];
  index: number;
  row?: PersonRow;
  form: FormView;
  t: PeopleTexts;
};

function Row({ field, index, row, form, t }: RowProps) {
  const part = (name: "name" | "phone" | "relation", type: "text" | "tel", hint?: string) => {
    const full = `${field}.${index}.${name}`;
    return (
      <Field name={full} label={t[name]} hint={hint} error={form.error(full)}>
        {(control) => (
          <Input
            {...control}
            type={type}
            autoComplete="off"
            maxLength={120}
            defaultValue={form.value(full, row?.[name])}
          />
        )}
      </Field>
    );
  };
  const remove = `${field}.${index}.remove`;
  return (
    <fieldset className="min-w-0 rounded-md border border-line p-3">
      <legend className="px-1 font-semibold text-sm">{row?.name ?? t.nth[index]}</legend>
      <div className="grid gap-3 sm:grid-cols-3 sm:items-end">
        {part("name", "text")}
        {part("phone", "tel")}
        {part("relation", "text", row ? undefined : t.relationHint)}
      </div>
      {row ? (
        <Checkbox
          name={remove}
          label={t.remove[row.name]}
          defaultChecked={form.value(remove) === "on"}
          className="mt-1"
        />
      ) : null}
    </fieldset>
  );
}
