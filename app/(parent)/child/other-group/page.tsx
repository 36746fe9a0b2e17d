import type { Metadata } from "next";
import { answerOf, periodOf } from "@/components/other-group/asked-list";
import { OtherGroupChip } from "@/components/other-group/state-chip";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { UsersRound } from "@/components/ui/work-icons";
import { YesNoForm } from "@/components/ui/yes-no-form";
import { requireParent } from "@/lib/family/parent-context";
import type { Language } from "@/lib/i18n/language";
import { listOwnOtherGroups, type OtherGroup } from "@/lib/other-group/queries";
import { otherGroup } from "@/lib/texts/other-group";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { answerOtherGroupAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireParent();
  return { title: otherGroup[actor.language].title };
}

export default async function OtherGroupPage() {
  const { actor, child } = await requireParent();
  const { language } = actor;
  const t = otherGroup[language];
  const asked = await listOwnOtherGroups(actor, child.id, today(now()));
  return (
    <>
      <PageHeader title={t.title} sub={t.sub(child.givenName)} back={{ href: "/child", label: t.back }} />
      <div className="grid max-w-2xl gap-4">
        {asked ? <p>{t.introduction}</p> : <Notice>{t.noAuthority}</Notice>}
        {asked?.map((one) => (
          <Question key={one.id} asked={one} givenName={child.givenName} language={language} />
        ))}
        {asked?.length === 0 ? (
          <Card aria-label={t.title}>
            <EmptyState icon={UsersRound} title={t.nothing}>
              {t.nothingText(child.givenName)}
            </EmptyState>
          </Card>
        ) : null}
      </div>
    </>
  );
}

type QuestionProps = { asked: OtherGroup; givenName: string; language: Language };

function Question({ asked, givenName, language }: QuestionProps) {
  const t = otherGroup[language];
  const answer = {
    asked: undefined,
    given: "yes",
    refused: "no",
    withdrawn: "no",
    cancelled: undefined,
  } as const;
  const answered = answerOf(asked, language);
  return (
    <Card
      heading={t.question(givenName, asked.groupName)}
      aside={
        <span className="inline-flex py-2.5 pr-1">
          <OtherGroupChip state={asked.state} language={language} />
        </span>
      }
    >
      <div className="grid gap-3">
        <p>{periodOf(asked, language)}</p>
        {answered ? <p className="text-sm text-soft">{answered}</p> : null}
        <YesNoForm
          action={answerOtherGroupAction}
          name="answer"
          fields={{ consentId: asked.id }}
          idOf={asked.id}
          variant={answer[asked.state] ? "quiet" : "primary"}
          answer={answer[asked.state]}
          t={{ answer: t.answer, yes: t.yes, no: t.no, save: t.save, saving: t.saving }}
        />
      </div>
    </Card>
  );
}
