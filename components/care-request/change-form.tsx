"use client";

import type { Route } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { Field } from "@/components/ui/field";
import { ActionForm, type FormView } from "@/components/ui/form";
import { Plus } from "@/components/ui/icons";
import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { type RadioCard, RadioCards } from "@/components/ui/radio-cards";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { ChangeKind } from "@/lib/care-request/schema";
import type { FormAction } from "@/lib/web/form-action";

/** Only what the form shows, so that no catalogue reaches the browser. */
export type ChangeFormTexts = {
  kind: string;
  date: string;
  moreDates: string;
  anotherDates: string[];
  until: string;
  untilHint: string;
  part: string;
  from: string;
  to: string;
  choose: string;
  note: string;
  optional: string;
  send: Record<ChangeKind, string>;
  sending: string;
  cancel: string;
  hints: { extra: string; absence: string; sick: string; opening: string; waits: string; atOnce: string };
};

export type ChangeFormProps = {
  action: FormAction;
  t: ChangeFormTexts;
  childId: string;
  sendKey: string;
  cancelHref: string;
  kinds: RadioCard[];
  initial: { kind: string; date: string };
  days: { min: string; max: string };
  /** Parts of the day with their times, or times to choose from: as the location works. */
  parts: RadioCard[] | null;
  times: { value: string; label: string }[];
};

// The chosen kind decides what shows, in CSS: it works before script does and without it.
const forExtra = "hidden group-has-[[value=extra]:checked]/change:grid";
const forAbsence =
  "hidden group-has-[[value=absent]:checked]/change:grid group-has-[[value=holiday]:checked]/change:grid group-has-[[value=sick]:checked]/change:grid";
const forPlanned =
  "hidden group-has-[[value=absent]:checked]/change:block group-has-[[value=holiday]:checked]/change:block";
const forSick = "hidden group-has-[[value=sick]:checked]/change:block";
const hint = "text-sm text-soft";
const forKind: Record<ChangeKind, string> = {
  extra: "hidden group-has-[[value=extra]:checked]/change:inline",
  absent: "hidden group-has-[[value=absent]:checked]/change:inline",
  holiday: "hidden group-has-[[value=holiday]:checked]/change:inline",
  sick: "hidden group-has-[[value=sick]:checked]/change:inline",
};

/** "Wijziging doorgeven": extra care, absence, holiday or sick on one form. */
export function ChangeForm(props: ChangeFormProps) {
  const { action, t, childId, sendKey, kinds, initial, days } = props;
  return (
    <ActionForm action={action} remembers className="group/change">
      {(form) => (
        <>
          <input type="hidden" name="childId" value={childId} />
          <input type="hidden" name="sendKey" value={sendKey} />
          <RadioCards
            name="kind"
            label={t.kind}
            options={kinds}
            columns={kinds.length === 4 ? 4 : 3}
            defaultValue={form.value("kind", initial.kind)}
            error={form.error("kind")}
          />
          <Field name="date1" label={t.date} error={form.error("date1")}>
            {(control) => (
              <Input
                {...control}
                type="date"
                {...days}
                required
                defaultValue={form.value("date1", initial.date)}
              />
            )}
          </Field>
          <MoreDates form={form} t={t} />
          <Field
            name="until"
            label={t.until}
            optional={t.optional}
            hint={t.untilHint}
            error={form.error("until")}
            className={forAbsence}
          >
            {(control) => <Input {...control} type="date" defaultValue={form.value("until")} />}
          </Field>
          <Moment form={form} {...props} />
          <Field name="note" label={t.note} optional={t.optional} error={form.error("note")}>
            {(control) => <Textarea {...control} maxLength={500} defaultValue={form.value("note")} />}
          </Field>
          <Outlook t={t} />
          <div className="grid gap-3 sm:grid-cols-2">
            <SubmitButton width="full" pendingLabel={t.sending}>
              <SendWords send={t.send} />
            </SubmitButton>
            <Link
              href={props.cancelHref as Route}
              className={buttonClass({ variant: "quiet", width: "full" })}
            >
              {t.cancel}
            </Link>
          </div>
        </>
      )}
    </ActionForm>
  );
}

/** The button says what it does, whichever kind is chosen. */
const SendWords = ({ send }: Pick<ChangeFormTexts, "send">) =>
  Object.entries(forKind).map(([kind, className]) => (
    <span key={kind} className={className}>
      {send[kind as ChangeKind]}
    </span>
  ));

const moreDates = ["date2", "date3", "date4", "date5"];

function MoreDates({ form, t }: { form: FormView; t: ChangeFormTexts }) {
  const inUse = moreDates.some((name) => form.value(name) || form.error(name));
  return (
    <details open={inUse} className="hidden group-has-[[value=extra]:checked]/change:block">
      <summary className={buttonClass({ variant: "text" })}>
        <Plus />
        {t.moreDates}
      </summary>
      <div className="grid gap-3 pt-2 sm:grid-cols-2">
        {moreDates.map((name, index) => (
          <Field
            key={name}
            name={name}
            label={t.anotherDates[index]}
            optional={t.optional}
            error={form.error(name)}
          >
            {(control) => <Input {...control} type="date" defaultValue={form.value(name)} />}
          </Field>
        ))}
      </div>
    </details>
  );
}

function Moment({ form, t, parts, times }: ChangeFormProps & { form: FormView }) {
  if (parts)
    return (
      <RadioCards
        name="part"
        label={t.part}
        options={parts}
        defaultValue={form.value("part")}
        error={form.error("part")}
        className={forExtra}
      />
    );
  return (
    <div className={forExtra}>
      <div className="grid grid-cols-2 gap-3">
        {(["from", "to"] as const).map((name) => (
          <Field key={name} name={name} label={t[name]} error={form.error(name)}>
            {(control) => (
              <Select {...control} defaultValue={form.value(name)}>
                <option value="">{t.choose}</option>
                {times.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        ))}
      </div>
      <p className={`${hint} mt-1.5`}>{t.hints.opening}</p>
    </div>
  );
}

/** Until when, and what happens after sending: before it is sent, not after. */
function Outlook({ t }: { t: ChangeFormTexts }) {
  return (
    <div className="grid gap-1 rounded-lg bg-leaf-soft p-4 text-leaf-ink text-sm">
      <div className={forExtra}>
        <p className="font-semibold">{t.hints.waits}</p>
        <p>{t.hints.extra}</p>
      </div>
      <div className={forAbsence}>
        <p className="font-semibold">{t.hints.atOnce}</p>
        <p className={forPlanned}>{t.hints.absence}</p>
        <p className={forSick}>{t.hints.sick}</p>
      </div>
    </div>
  );
}
