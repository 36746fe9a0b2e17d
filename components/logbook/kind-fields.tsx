import { Field } from "@/components/ui/field";
import type { FormView } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { RadioCards } from "@/components/ui/radio-cards";
import { Textarea } from "@/components/ui/textarea";
import type { LogEntryView } from "@/lib/logbook/view";
import type { EntryTexts } from "./entry-texts";
import { Phrases } from "./phrases";

export type EntryKind = LogEntryView["kind"];
/** What the fields hold at first, by field name. */
export type EntryValues = Record<string, string>;

type KindFieldsProps = {
  kind: EntryKind;
  form: FormView;
  t: EntryTexts;
  initial: EntryValues;
  /** Phrases help while writing; an edit shows the text as it is. */
  withPhrases: boolean;
};

/** The questions of one kind of entry, the quickest answer first. */
export function KindFields({ kind, form, t, initial, withPhrases }: KindFieldsProps) {
  const field = (name: string) => ({ name, error: form.error(name) });
  const value = (name: string) => form.value(name, initial[name] ?? "");
  const radios = (name: string, label: string, texts: Record<string, string>) => (
    <RadioCards
      {...field(name)}
      label={label}
      options={Object.entries(texts).map(([key, text]) => ({ value: key, label: text }))}
      defaultValue={value(name)}
      required
    />
  );
  const told = kind === "activity" || kind === "note";
  const when = <TimeFields kind={kind} form={form} t={t} initial={initial} />;
  return (
    <>
      {kind === "sleep" ? when : null}
      {kind === "bottle" ? (
        <>
          <Field {...field("ml")} label={t.ml}>
            {(control) => (
              <Input
                {...control}
                type="number"
                inputMode="numeric"
                min={5}
                max={400}
                required
                defaultValue={value("ml")}
              />
            )}
          </Field>
          {radios("content", t.bottleContent, t.contents)}
        </>
      ) : null}
      {kind === "nappy" ? radios("content", t.nappy, t.nappyContents) : null}
      {kind === "mood" ? radios("mood", t.mood, t.moods) : null}
      {kind === "temperature" ? (
        <Field {...field("degrees")} label={t.degrees} hint={t.degreesHint}>
          {(control) => (
            <Input
              {...control}
              inputMode="decimal"
              maxLength={4}
              autoComplete="off"
              required
              defaultValue={value("degrees")}
            />
          )}
        </Field>
      ) : null}
      {withPhrases ? (
        <Phrases label={t.phrases} phrases={t.ready[kind]} chosen={form.list("phrase")} />
      ) : null}
      {kind === "meal" ? (
        <>
          <Field {...field("what")} label={t.what}>
            {(control) => (
              <Input {...control} maxLength={200} autoComplete="off" defaultValue={value("what")} />
            )}
          </Field>
          {radios("amount", t.amount, t.amounts)}
        </>
      ) : null}
      <Field
        {...field("text")}
        label={kind === "activity" ? t.activity : kind === "note" ? t.note : t.remark}
        optional={told ? undefined : t.optional}
      >
        {(control) => (
          <Textarea {...control} rows={told ? 3 : 2} maxLength={1000} defaultValue={value("text")} />
        )}
      </Field>
      {kind === "sleep" ? null : when}
    </>
  );
}

function TimeFields({ kind, form, t, initial }: Omit<KindFieldsProps, "withPhrases">) {
  const time = (name: "at" | "from" | "to", label: string, optional?: string) => (
    <Field name={name} label={label} optional={optional} error={form.error(name)}>
      {(control) => (
        <Input
          {...control}
          type="time"
          required={name !== "to"}
          defaultValue={form.value(name, initial[name] ?? "")}
        />
      )}
    </Field>
  );
  if (kind !== "sleep") return time("at", t.at);
  return (
    <div className="grid grid-cols-2 items-end gap-3">
      {time("from", t.from)}
      {time("to", t.to, t.stillAsleep)}
    </div>
  );
}
