import type { Metadata } from "next";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { CircleCheck, CircleSlash } from "@/components/ui/icons";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { YesNoForm } from "@/components/ui/yes-no-form";
import { type ConsentView, listConsents } from "@/lib/consent/queries";
import { requireParent } from "@/lib/family/parent-context";
import type { Language } from "@/lib/i18n/language";
import { consent } from "@/lib/texts/consent";
import { today } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
import { answerConsentAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireParent();
  return { title: consent[actor.language].title };
}

export default async function ConsentsPage() {
  const { actor, child } = await requireParent();
  const t = consent[actor.language];
  const answers = await listConsents(actor, child.id);
  return (
    <>
      <PageHeader title={t.title} sub={t.sub(child.givenName)} back={{ href: "/photos", label: t.back }} />
      {answers ? (
        <div className="grid max-w-2xl gap-4">
          <p>{t.introduction}</p>
          {answers.map((answer) => (
            <Question
              key={`${child.id} ${answer.purpose}`}
              answer={answer}
              childId={child.id}
              language={actor.language}
            />
          ))}
        </div>
      ) : (
        <Notice>{t.noAuthority}</Notice>
      )}
    </>
  );
}

type QuestionProps = { answer: ConsentView; childId: string; language: Language };

function Question({ answer, childId, language }: QuestionProps) {
  const t = consent[language];
  const { title, text } = t.questions[answer.purpose];
  const { own } = answer;
  const state = answer.holds ? (
    <Chip icon={CircleCheck}>{t.holds}</Chip>
  ) : (
    <Chip icon={CircleSlash} tone="sun">
      {t.refused}
    </Chip>
  );
  return (
    <Card heading={title} aside={<span className="inline-flex py-2.5 pr-1">{state}</span>}>
      <div className="grid gap-3">
        <p>{text}</p>
        <p className="text-sm text-soft">
          {own ? t.since(formatDay(today(own.since), language, "long"), own.textVersion) : t.none}
        </p>
        {own?.outdated ? <Notice tone="warning">{t.outdated}</Notice> : null}
        {answer.refusedByOther ? <Notice>{t.refusedByOther}</Notice> : null}
        <YesNoForm
          action={answerConsentAction}
          name="allowed"
          fields={{ childId, purpose: answer.purpose }}
          idOf={answer.purpose}
          answer={own ? (own.allowed ? "yes" : "no") : undefined}
          t={{ answer: t.answer, yes: t.yes, no: t.no, save: t.save, saving: t.saving }}
        />
      </div>
    </Card>
  );
}
