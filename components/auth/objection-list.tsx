import type { ObjectionView } from "@/lib/account/email/objections";
import type { Language } from "@/lib/i18n/language";
import type { Messages } from "@/lib/texts/catalogue";
import { formatInstant } from "@/lib/time/format";
import type { FormAction } from "@/lib/web/form-action";
import { DecideObjectionForm } from "./decide-objection-form";

type Texts = Messages["objections"];
type ObjectionListProps = {
  objections: readonly ObjectionView[];
  decide: FormAction;
  t: Texts;
  language: Language;
};

/** Whose address changed, who objected, and the decision or the form for it. */
export function ObjectionList({ objections, decide, t, language }: ObjectionListProps) {
  return (
    <ul className="divide-y divide-line">
      {objections.map((objection) => (
        <li key={objection.id} className="grid gap-3 py-4 first:pt-0 last:pb-0">
          <div>
            <h3 className="text-lg">{objection.name}</h3>
            <p className="text-sm text-soft">
              {t.switched(formatInstant(objection.switchedAt, language))} ·{" "}
              {t.objected(formatInstant(objection.objectedAt, language))} {t.from[objection.objectedFrom]}
            </p>
          </div>
          <dl className="grid gap-2 sm:grid-cols-2">
            <Address label={t.oldEmail} email={objection.oldEmail} />
            <Address label={t.newEmail} email={objection.newEmail} />
          </dl>
          {objection.decided ? (
            <Decided decided={objection.decided} t={t} language={language} />
          ) : (
            <>
              <p className="max-w-prose">{t.callFirst}</p>
              <DecideObjectionForm action={decide} switchId={objection.id} t={formTexts(t)} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

const formTexts = (t: Texts) => ({
  decision: t.decision,
  restore: t.restore,
  restoreHint: t.restoreHint,
  keep: t.keep,
  keepHint: t.keepHint,
  note: t.note,
  noteHint: t.noteHint,
  decide: t.decide,
  sending: t.sending,
});

function Address({ label, email }: { label: string; email: string }) {
  return (
    <div className="min-w-0">
      <dt className="text-sm text-soft">{label}</dt>
      <dd className="wrap-anywhere font-semibold">{email}</dd>
    </div>
  );
}

type DecidedProps = { decided: NonNullable<ObjectionView["decided"]>; t: Texts; language: Language };

function Decided({ decided, t, language }: DecidedProps) {
  return (
    <div className="rounded-md bg-paper p-3">
      <p className="font-semibold">{t.decidedAs[decided.decision]}</p>
      <p className="text-sm text-soft">{t.decidedBy(decided.by, formatInstant(decided.at, language))}</p>
      <p className="wrap-anywhere whitespace-pre-line">{decided.note}</p>
    </div>
  );
}
