"use client";

import { clsx } from "clsx";
import { type ChangeEvent, Fragment, useState } from "react";
import type { FormAction } from "@/lib/web/form-action";
import { Checkbox } from "./checkbox";
import { Field } from "./field";
import { ActionForm, type FormView } from "./form";
import { Input } from "./input";
import { Select } from "./select";
import { standingText } from "./standing-text";
import { SubmitButton } from "./submit-button";
import { Textarea } from "./textarea";

export type FieldSpec = {
  name: string;
  label: string;
  hint?: string;
  optional?: string;
  /** What kind of value; a list of options makes it a choice, of several with "checks". */
  type?: "text" | "tel" | "email" | "date" | "time" | "number" | "check" | "checks" | "long";
  options?: readonly { value: string; label: string }[];
  /** What stands there before anything was typed; "on" for a tick. */
  start?: string;
  /** Shown once a refusal has asked for it. */
  onlyWhenAsked?: true;
  autoComplete?: string;
  max?: number;
  /** What holds now, and the sentence that says so once something else stands in the field. */
  now?: { value: string; text: string };
};
/** Fields that belong together; with a legend they are announced so. */
export type FieldGroup = {
  key: string;
  legend?: string;
  hint?: string;
  columns?: 1 | 2;
  /** Two short fields on a row on a phone as well, such as from and to. */
  inPairs?: boolean;
  fields: readonly FieldSpec[];
};

type FieldsFormProps = {
  action: FormAction;
  groups: readonly FieldGroup[];
  t: { save: string; saving: string };
  /** Sent along, and not shown. */
  hidden?: Readonly<Record<string, string>>;
  /** Likewise, and made anew with every page: no part of what the form is about (kept-typing.ts). */
  fresh?: Readonly<Record<string, string>>;
  /** Tells this form's fields from those of others of its kind on the page. */
  idOf?: string;
  /**
   * The version of what the page shows: once there is another, the fields begin anew. No key on the form itself, which
   * would lose what it was answered.
   */
  shown?: string | number;
  variant?: "primary" | "quiet" | "danger";
};

/** A form that is a list of fields, as settings are. */
export function FieldsForm(props: FieldsFormProps) {
  const { action, groups, t, hidden = {}, fresh = {}, idOf, shown, variant } = props;
  return (
    <ActionForm action={action} remembers>
      {(form) => (
        <Fragment key={shown}>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={form.hidden(name, value)} />
          ))}
          {Object.entries(fresh).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} data-fresh />
          ))}
          {groups.map((group) => (
            <Group key={group.key} group={group} form={form} idOf={idOf} />
          ))}
          <div>
            <SubmitButton variant={variant} pendingLabel={t.saving}>
              {t.save}
            </SubmitButton>
          </div>
        </Fragment>
      )}
    </ActionForm>
  );
}

function gridOf({ columns, inPairs, fields }: FieldGroup) {
  if (inPairs) return "grid grid-cols-2 gap-3 sm:gap-4";
  // Ticks bring the height of a finger with them.
  const gap = fields.every(({ type }) => type === "check") ? "gap-x-4" : "gap-4";
  return clsx("grid", gap, columns !== 1 && "sm:grid-cols-2");
}

type GroupProps = { group: FieldGroup; form: FormView; idOf?: string };

function Group({ group, form, idOf }: GroupProps) {
  const fields = (
    <div className={gridOf(group)}>
      {group.fields.map((field) => (
        <OneField key={field.name} field={field} form={form} idOf={idOf} />
      ))}
    </div>
  );
  if (!group.legend) return fields;
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-1 font-semibold text-lg">{group.legend}</legend>
      {group.hint ? <p className="text-sm text-soft">{group.hint}</p> : null}
      {fields}
    </fieldset>
  );
}

type Control = HTMLInputElement | HTMLSelectElement;
type OneFieldProps = { field: FieldSpec; form: FormView; idOf?: string };

function OneField({ field, form, idOf }: OneFieldProps) {
  const {
    name,
    label,
    hint,
    optional,
    type = "text",
    options,
    start,
    autoComplete = "off",
    max = 300,
    now,
  } = field;
  const value = form.value(name, start);
  const [typed, setTyped] = useState(value);
  const differs = now !== undefined && typed !== now.value;
  const onChange = now && ((event: ChangeEvent<Control>) => setTyped(event.target.value));
  const error = form.error(name);
  const standing = form.standing(name);
  const said = differs ? [hint, now.text].filter(Boolean).join(" ") : hint;
  const told = standing ? <Standing hint={said} text={standingText(field, standing)} /> : said;
  if (field.onlyWhenAsked && !error && !value) return null;
  if (type === "checks") return <Checks field={field} form={form} idOf={idOf} />;
  if (type === "check")
    return (
      <Checkbox
        id={idOf && `${name}-${idOf}`}
        name={name}
        label={label}
        hint={told}
        error={error}
        defaultChecked={value === "on"}
      />
    );
  return (
    <Field
      id={idOf && `${name}-${idOf}`}
      name={name}
      label={label}
      hint={told}
      optional={optional}
      error={error}
    >
      {(control) =>
        options ? (
          <Select {...control} defaultValue={value} onChange={onChange}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </Select>
        ) : type === "long" ? (
          <Textarea {...control} maxLength={max} defaultValue={value} />
        ) : (
          <Input
            {...control}
            type={type === "number" ? "text" : type}
            inputMode={type === "number" ? "numeric" : undefined}
            autoComplete={autoComplete}
            maxLength={max}
            defaultValue={value}
            onChange={onChange}
          />
        )
      }
    </Field>
  );
}

/** Boxes under one name, all ticked at first; an empty value goes along, so that none at all is told from not asked. */
function Checks({ field: { name, label, options = [] }, form, idOf }: OneFieldProps) {
  const all = options.map(({ value }) => value);
  const ticked = form.list(name, all);
  const error = form.error(name);
  return (
    <fieldset className="min-w-0 sm:col-span-2">
      <legend className="font-semibold">{label}</legend>
      <input type="hidden" name={name} value="" />
      <div className="grid gap-x-4 sm:grid-cols-2">
        {options.map(({ value, label: text }, place) => (
          <Checkbox
            key={value}
            id={[name, value, idOf].filter(Boolean).join("-")}
            name={name}
            value={value}
            label={text}
            error={place === 0 ? error : undefined}
            defaultChecked={ticked.includes(value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Both stand there: what was typed, in the field, and what somebody else wrote. */
const Standing = ({ hint, text }: { hint?: string; text: string }) => (
  <>
    {hint ? <span className="block">{hint}</span> : null}
    <span className="block font-semibold text-ink">{text}</span>
  </>
);
