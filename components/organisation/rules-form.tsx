"use client";

import { useState } from "react";
import { Card } from "@/components/ui/card";
import type { FieldGroup } from "@/components/ui/fields-form";
import { FieldsForm } from "@/components/ui/fields-form";
import type { FormAction } from "@/lib/web/form-action";

/** Sentences in which `{time}` and `{days}` are still to be filled in: a function does not reach the browser. */
export type RulesPreview = {
  extra: Record<string, string>;
  absence: Record<string, string>;
  example: Record<string, string>;
  ahead: string;
  note: string;
  heading: string;
  /** Between hours and minutes: a point in Dutch. */
  mark: string;
};
type Values = Record<
  "extraLeadDays" | "extraDeadline" | "absenceLeadDays" | "absenceDeadline" | "maxDaysAhead",
  string
>;

type RulesFormProps = {
  action: FormAction;
  groups: readonly FieldGroup[];
  hidden: Record<string, string>;
  start: Values;
  preview: RulesPreview;
  t: { save: string; saving: string };
};

/** The rules of asking, and beside them what a parent will read, as it stands in the fields now. */
export function RulesForm({ start, preview, ...form }: RulesFormProps) {
  const [values, setValues] = useState(start);
  const read = (target: EventTarget) => {
    const { name, value } = target as HTMLInputElement;
    if (name in values) setValues({ ...values, [name]: value });
  };
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[1fr_20rem]">
      <Card aria-label={form.t.save} onChange={(event) => read(event.target)}>
        <FieldsForm {...form} />
      </Card>
      <ParentsCard values={values} preview={preview} />
    </div>
  );
}

function ParentsCard({ values, preview }: { values: Values; preview: RulesPreview }) {
  const { extra, absence, example, ahead, note, heading, mark } = preview;
  const at = (sentence: string | undefined, time: string) =>
    sentence?.replace("{time}", time.replace(":", mark));
  const lines = [
    at(extra[values.extraLeadDays], values.extraDeadline),
    at(absence[values.absenceLeadDays], values.absenceDeadline),
    ahead.replace("{days}", values.maxDaysAhead),
    note,
  ];
  return (
    <Card tone="sky" heading={heading}>
      <div className="grid gap-2">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className="border-line border-t pt-2 text-sm">
          {at(example[values.extraLeadDays], values.extraDeadline)}
        </p>
      </div>
    </Card>
  );
}
