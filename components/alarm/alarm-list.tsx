import type { Route } from "next";
import { Link } from "@/components/ui/link";
import type { AlarmFact, AlarmView } from "@/lib/alarm/view";
import type { Language } from "@/lib/i18n/language";
import type { Messages } from "@/lib/texts/catalogue";
import { formatInstant } from "@/lib/time/format";
import type { FormAction } from "@/lib/web/form-action";
import { AnswerForm } from "./answer-form";

type Texts = Messages["alarms"];
type AlarmListProps = { alarms: readonly AlarmView[]; answer: FormAction; t: Texts; language: Language };

/** Each alarm: what it is, what it means, whom it is about, how often; then the answer, or room for one. */
export function AlarmList({ alarms, answer, t, language }: AlarmListProps) {
  return (
    <ul className="divide-y divide-line">
      {alarms.map((alarm) => (
        <li key={alarm.id} className="grid gap-3 py-4 first:pt-0 last:pb-0">
          <div>
            <h3 className="text-lg">{t.kinds[alarm.kind].title}</h3>
            <p className="text-sm text-soft">{momentText(alarm, t, language)}</p>
          </div>
          <p className="max-w-prose">{t.kinds[alarm.kind].text}</p>
          {alarm.facts.length > 0 ? <Facts facts={alarm.facts} t={t} /> : null}
          {alarm.answer ? (
            <div className="rounded-md bg-paper p-3">
              <p className="text-sm text-soft">
                {t.answeredBy(alarm.answer.by, formatInstant(alarm.answer.at, language))}
              </p>
              <p className="whitespace-pre-line">{alarm.answer.note}</p>
            </div>
          ) : (
            <AnswerForm
              action={answer}
              alarmId={alarm.id}
              t={{
                note: t.note,
                hint: t.noteHint,
                answer: t.answer,
                label: t.answerLabel(t.kinds[alarm.kind].title),
                sending: t.sending,
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function momentText({ times, raisedAt, lastAt }: AlarmView, t: Texts, language: Language): string {
  const first = formatInstant(raisedAt, language);
  return times === 1 ? t.once(first) : t.often(times, first, formatInstant(lastAt, language));
}

function Facts({ facts, t }: { facts: readonly AlarmFact[]; t: Texts }) {
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-2">
      {facts.map((fact) => (
        <div key={fact.name} className="min-w-0">
          <dt className="text-sm text-soft">{t.facts[fact.name]}</dt>
          <dd className="font-semibold">
            <FactValue fact={fact} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FactValue({ fact: { value, person, childId } }: { fact: AlarmFact }) {
  if (childId) return <Link href={`/team/families/${childId}` as Route}>{value}</Link>;
  if (person)
    return <Link href={`/team/people?${new URLSearchParams({ q: person })}` as Route}>{value}</Link>;
  return value;
}
