"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { ActionForm, type FormView } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/web/form-action";
import { type Choice, Ticks } from "./ticks";

type Texts = Record<
  | "holidays"
  | "noHolidays"
  | "schoolHolidays"
  | "schoolHolidaysHint"
  | "range"
  | "rangeHint"
  | "startsOn"
  | "endsOn"
  | "name"
  | "nameHint"
  | "optional"
  | "places"
  | "placesHint"
  | "tell"
  | "tellHint"
  | "close"
  | "closing",
  string
>;

type CloseDaysFormProps = {
  action: FormAction;
  holidays: readonly Choice[];
  schoolHolidays: readonly Choice[];
  /** Which of them are missing, and why. */
  aboutSchool?: string;
  /** To choose from; or the one location whose page this is. */
  places?: readonly Choice[];
  locationId?: string;
  t: Texts;
};

/** Public and school holidays to tick, and a day or a range of days with a reason: one or both at once. */
export function CloseDaysForm(props: CloseDaysFormProps) {
  const { action, holidays, schoolHolidays, aboutSchool, places = [], locationId, t } = props;
  return (
    <ActionForm action={action} remembers>
      {(form) => (
        <>
          {locationId ? <input type="hidden" name="locationId" value={locationId} /> : null}
          {places.length > 1 ? (
            <Ticks form={form} name="locationId" legend={t.places} hint={t.placesHint} choices={places} />
          ) : null}
          {holidays.length > 0 ? (
            <Ticks form={form} name="holiday" legend={t.holidays} choices={holidays} />
          ) : (
            <p className="text-soft">{t.noHolidays}</p>
          )}
          {schoolHolidays.length > 0 ? (
            <Ticks
              form={form}
              name="schoolHoliday"
              legend={t.schoolHolidays}
              hint={t.schoolHolidaysHint}
              choices={schoolHolidays}
            />
          ) : null}
          {aboutSchool ? <p className="text-soft">{aboutSchool}</p> : null}
          <RangeFields form={form} t={t} />
          <Checkbox
            name="tell"
            label={t.tell}
            hint={t.tellHint}
            defaultChecked={form.value("tell", "on") === "on"}
          />
          <div>
            <SubmitButton pendingLabel={t.closing}>{t.close}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}

function RangeFields({ form, t }: { form: FormView; t: Texts }) {
  const day = (name: "startsOn" | "endsOn", optional?: string) => (
    <Field name={name} label={t[name]} optional={optional} error={form.error(name)}>
      {(control) => <Input {...control} type="date" autoComplete="off" defaultValue={form.value(name)} />}
    </Field>
  );
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-1 font-semibold text-lg">{t.range}</legend>
      <p className="text-sm text-soft">{t.rangeHint}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        {day("startsOn")}
        {day("endsOn", t.optional)}
      </div>
      <Field name="name" label={t.name} hint={t.nameHint} error={form.error("name")}>
        {(control) => (
          <Input {...control} autoComplete="off" maxLength={80} defaultValue={form.value("name")} />
        )}
      </Field>
    </fieldset>
  );
}
