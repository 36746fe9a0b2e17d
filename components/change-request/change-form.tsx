"use client";

import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { ActionForm, type FormView } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { FormAction } from "@/lib/web/form-action";
import { ChangeSummary, type SummaryTexts } from "./change-summary";
import type { FormField, FormPeople, FormSection } from "./form-fields";
import { PeopleFields, type PeopleTexts } from "./people-fields";

export type ChangeFormTexts = SummaryTexts & {
  holdsFrom: string;
  holdsFromHint: string;
  optional: string;
  send: string;
  sending: string;
};

type ChangeFormProps = {
  action: FormAction;
  childId?: string;
  sections: FormSection[];
  people: FormPeople[];
  earliest: string;
  t: ChangeFormTexts;
  peopleTexts: PeopleTexts;
};

/** "Wijzig gegevens": everything as it is known, to be changed; what differs is shown before it is sent. */
export function ChangeForm({ action, childId, sections, people, earliest, t, peopleTexts }: ChangeFormProps) {
  return (
    <ActionForm action={action} remembers>
      {(form) => (
        <>
          {childId ? <input type="hidden" name="childId" value={childId} /> : null}
          {sections.map((section) => (
            <Card key={section.key} heading={section.heading}>
              {section.hint ? <p className="-mt-2 mb-3 text-sm text-soft">{section.hint}</p> : null}
              <div className="grid gap-4 sm:grid-cols-2">
                {section.fields.map((field) => (
                  <OneField key={field.name} field={field} form={form} />
                ))}
              </div>
            </Card>
          ))}
          {people.map((group) => (
            <PeopleFields key={group.field} group={group} form={form} t={peopleTexts} />
          ))}
          <Card aria-label={t.holdsFrom}>
            <Field
              name="holdsFrom"
              label={t.holdsFrom}
              optional={t.optional}
              hint={t.holdsFromHint}
              error={form.error("holdsFrom")}
              className="max-w-60"
            >
              {(control) => (
                <Input {...control} type="date" min={earliest} defaultValue={form.value("holdsFrom")} />
              )}
            </Field>
          </Card>
          <ChangeSummary sections={sections} people={people} t={t} />
          <div>
            <SubmitButton pendingLabel={t.sending}>{t.send}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}

type OneFieldProps = { field: FormField; form: FormView };

function OneField({ field, form }: OneFieldProps) {
  const { name, label, look, options, start, hint, required, autoComplete } = field;
  const value = form.value(name, start);
  return (
    <Field
      name={name}
      label={label}
      hint={hint}
      error={form.error(name)}
      className={look === "long" ? "sm:col-span-2" : undefined}
    >
      {(control) => {
        if (look === "long") return <Textarea {...control} maxLength={2000} defaultValue={value} />;
        if (options)
          return (
            <Select {...control} autoComplete={autoComplete ?? "off"} defaultValue={value}>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </Select>
          );
        return (
          <Input
            {...control}
            type={look === "tel" || look === "date" ? look : "text"}
            autoComplete={autoComplete ?? "off"}
            maxLength={300}
            required={required}
            defaultValue={value}
          />
        );
      }}
    </Field>
  );
}
