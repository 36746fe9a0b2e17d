import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChangeChip } from "@/components/change-request/change-chip";
import { ChangeLines, Value } from "@/components/change-request/change-lines";
import { askedText } from "@/components/change-request/change-list";
import { SettledChangeNotice } from "@/components/change-request/settled-change-notice";
import { DecisionForms } from "@/components/inbox/decision-forms";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles } from "@/lib/access/roles";
import { findSettledChange, openChange } from "@/lib/change-request/inbox";
import type { DeskChange } from "@/lib/change-request/view";
import type { Language } from "@/lib/i18n/language";
import { seeRequests } from "@/lib/notice/see-requests";
import { messages } from "@/lib/texts/catalogue";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { formatDay, formatInstant } from "@/lib/time/format";
import { acceptChangeAction, rejectChangeAction } from "./actions";

/** Without a name: titles end up in histories and on shared screens. */
export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...deskRoles);
  return { title: messages(language).changeInbox.title };
}

export default async function ChangePage({ params, searchParams }: PageProps<"/team/changes/[id]">) {
  const [actor, { id }, query] = await Promise.all([requireRole(...deskRoles), params, searchParams]);
  const at = now();
  const settled = await findSettledChange(actor, query.settled);
  const change = await openChange(actor, id, at);
  if (!change) notFound();
  await seeRequests(actor, [{ id }], at);
  const { language } = actor;
  const texts = messages(language);
  const t = texts.changeInbox;
  const overtaken = (field: string) => change.lines.find((line) => line.field === field)?.overtakenBy;
  return (
    <>
      <PageHeader
        title={change.subjectName}
        sub={change.kind === "child" ? t.ofChild : t.ofPerson}
        back={{ href: "/team/changes", label: t.back }}
      />
      {settled ? <SettledChangeNotice settled={settled} isLast={false} t={t} /> : null}
      <Card
        heading={change.holdsFrom ? t.holdsFrom(formatDay(change.holdsFrom, language, "full")) : t.atOnce}
        aside={<ChangeChip change={change} t={t} language={language} />}
        className="grid gap-4"
      >
        <p className="-mt-3 text-sm text-soft">{askedText(change, t, language)}</p>
        <ChangeLines
          lines={change.lines}
          t={texts.familyData}
          remark={(field) => {
            const value = overtaken(field);
            return value ? (
              <dd className="mt-1 rounded-md bg-sun-soft px-3 py-1 text-sm">
                {t.overtaken}: <Value value={value} t={texts.familyData} />
              </dd>
            ) : null;
          }}
        />
        <Decided change={change} language={language} />
        {change.state === "pending" && change.interest !== "none" ? (
          <Notice>{change.interest === "own" ? t.notYours : t.ownAlone}</Notice>
        ) : null}
        {change.mayDecide ? (
          <DecisionForms
            accept={acceptChangeAction}
            reject={rejectChangeAction}
            requestId={change.id}
            despite={{
              name: "overwrite",
              asked: change.lines.some((line) => line.overtakenBy !== null),
            }}
            t={{
              accept:
                change.holdsFrom && change.holdsFrom > today(at)
                  ? t.acceptOn(formatDay(change.holdsFrom, language, "full"))
                  : t.accept,
              despite: t.overwrite,
              reject: t.reject,
              rejectReason: t.rejectReason,
              rejectSend: t.rejectSend,
              sending: t.sending,
            }}
          />
        ) : null}
      </Card>
    </>
  );
}

function Decided({ change, language }: { change: DeskChange; language: Language }) {
  const t = messages(language).changeInbox;
  if (!change.decidedAt) return null;
  const when = formatInstant(change.decidedAt, language);
  return (
    <div className="rounded-md bg-paper p-3">
      <p className="text-sm text-soft">{t.decidedBy(change.decidedBy ?? t.someColleague, when)}</p>
      {change.reason ? (
        <p className="whitespace-pre-line">
          {t.reason}: {change.reason}
        </p>
      ) : null}
    </div>
  );
}
