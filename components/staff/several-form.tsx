"use client";

import { Field } from "@/components/ui/field";
import { ActionForm, type FormView } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { type Meanings, mostRows, readPasted, type TypedRow } from "@/lib/staff/typed-rows";
import type { FormAction } from "@/lib/web/form-action";

type Choice = { value: string; label: string };
type Texts = Record<
  "row" | "name" | "nameHint" | "email" | "role" | "place" | "startsOn" | "choose" | "save" | "saving",
  string
> &
  Record<"pasted" | "pastedHint" | "optional", string>;

type SeveralFormProps = {
  action: FormAction;
  rows: number;
  start: Pick<TypedRow, "role" | "place" | "startsOn">;
  roles: readonly Choice[];
  places: readonly Choice[];
  meanings: Meanings;
  t: Texts;
};

/** A person a row. What was pasted stands in rows of its own once something in it has to be mended. */
export function SeveralForm({ action, rows, meanings, ...rest }: SeveralFormProps) {
  return (
    <ActionForm action={action} remembers>
      {(form) => {
        const typed = Number(form.hidden("rows", String(rows))) || rows;
        const pasted = readPasted(form.value("pasted"), meanings);
        const refused = form.state.status === "refused";
        const tooMany = form.error("pasted") !== undefined;
        const lines = refused && !tooMany ? pasted.slice(0, mostRows - typed) : [];
        return (
          <>
            <input type="hidden" name="rows" value={typed + lines.length} />
            {Array.from({ length: typed + lines.length }, (_, at) => at + 1).map((number) => (
              <Row key={number} number={number} form={form} line={lines[number - 1 - typed]} {...rest} />
            ))}
            <Field
              name="pasted"
              label={rest.t.pasted}
              optional={rest.t.optional}
              hint={rest.t.pastedHint}
              error={form.error("pasted")}
            >
              {(control) => (
                <Textarea
                  {...control}
                  maxLength={20_000}
                  defaultValue={lines.length > 0 ? "" : form.value("pasted")}
                />
              )}
            </Field>
            <div>
              <SubmitButton pendingLabel={rest.t.saving}>{rest.t.save}</SubmitButton>
            </div>
          </>
        );
      }}
    </ActionForm>
  );
}

type RowProps = Omit<SeveralFormProps, "action" | "rows" | "meanings"> & {
  number: number;
  form: FormView;
  /** What stands there when it came out of the pasted text. */
  line?: TypedRow;
};

function Row({ number, form, line, start, roles, places, t }: RowProps) {
  const of = (field: keyof TypedRow) => {
    const name = `${field}${number}`;
    const initial = field in start ? start[field as keyof typeof start] : "";
    return { name, error: form.error(name), value: line ? line[field] : form.value(name, initial) };
  };
  const text = (field: "name" | "email" | "startsOn", type: string, max: number) => {
    const { name, error, value } = of(field);
    return (
      <Field name={name} label={t[field]} error={error}>
        {(control) => (
          <Input {...control} type={type} autoComplete="off" maxLength={max} defaultValue={value} />
        )}
      </Field>
    );
  };
  const choice = (field: "role" | "place", options: readonly Choice[]) => {
    const { name, error, value } = of(field);
    const known = options.some((one) => one.value === value);
    return (
      <Field name={name} label={t[field]} error={error}>
        {(control) => (
          <Select {...control} defaultValue={value}>
            {known ? null : <option value={value}>{value || t.choose}</option>}
            {options.map((one) => (
              <option key={one.value} value={one.value}>
                {one.label}
              </option>
            ))}
          </Select>
        )}
      </Field>
    );
  };
  return (
    <fieldset className="grid min-w-0 gap-2 border-line border-b pb-4">
      <legend className="mb-1 font-semibold">
        {t.row} {number}
      </legend>
      <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-[1fr_1.15fr_13.5rem_10rem_9.5rem]">
        {text("name", "text", 180)}
        {text("email", "email", 254)}
        {choice("role", roles)}
        {choice("place", places)}
        {text("startsOn", "date", 10)}
      </div>
    </fieldset>
  );
}
