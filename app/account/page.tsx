import type { Metadata, Route } from "next";
import { restoreChangeAction, withdrawChangeAction } from "@/app/(parent)/child/actions";
import { chooseLanguageAction } from "@/app/actions";
import { PendingChange, RecentChange } from "@/components/change-request/change-notices";
import { OwnEmailCard, OwnWishesCard } from "@/components/change-request/own-cards";
import { OwnFacts } from "@/components/change-request/own-facts";
import { LanguageSwitch } from "@/components/shell/language-switch";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Pencil } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { UndoNotice } from "@/components/ui/undo-notice";
import { requireActor } from "@/lib/access/current-actor";
import { readOwnEmail } from "@/lib/account/email/own-email";
import { findUndoableChange, loadSubjectFile } from "@/lib/change-request/queries";
import { seeRequests } from "@/lib/notice/see-requests";
import { readNoticeWishes } from "@/lib/notice-wish/queries";
import { messages } from "@/lib/texts/catalogue";
import { ownHouse } from "@/lib/texts/own-house";
import { now } from "@/lib/time/clock";
import { changeEmailAction, revealOwnNumberAction, setNotificationWishesAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: messages(language).familyData.ownTitle };
}

export default async function OwnDataPage({ searchParams }: PageProps<"/account">) {
  const [actor, query] = await Promise.all([requireActor(), searchParams]);
  const at = now();
  const [file, email, wishes] = await Promise.all([
    loadSubjectFile(actor, { kind: "person", id: actor.personId }, at),
    readOwnEmail(actor, at),
    readNoticeWishes(actor),
  ]);
  const { language } = actor;
  const texts = messages(language);
  const t = texts.familyData;
  if (!file) return <Notice>{t.unknown}</Notice>;
  const { pending, recent } = file;
  const [undoable] = await Promise.all([
    findUndoableChange(actor, { kind: "person", id: actor.personId }, query.withdrawn, at),
    seeRequests(actor, [...pending, ...recent], at),
  ]);
  return (
    <>
      <PageHeader
        title={t.ownTitle}
        sub={t.ownSub}
        action={
          pending.length > 0 ? null : (
            <Link href={"/account/change" as Route} className={buttonClass()}>
              <Pencil />
              {t.change}
            </Link>
          )
        }
      />
      <div className="grid gap-4">
        {undoable ? (
          <UndoNotice undo={restoreChangeAction} fields={{ requestId: undoable }} label={t.undo}>
            {t.withdrawnNow}
          </UndoNotice>
        ) : null}
        {query.confirmed ? <Notice tone="success">{texts.ownMail.emailConfirmed}</Notice> : null}
        {query.sent && pending.length > 0 ? (
          <Notice tone="success">{query.sent === "restored" ? t.restored : t.sent}</Notice>
        ) : null}
        {pending.map((change) => (
          <PendingChange
            key={change.id}
            change={change}
            t={t}
            language={language}
            withdraw={withdrawChangeAction}
          />
        ))}
        <OwnFacts values={file.values} reveal={revealOwnNumberAction} t={t} />
        {recent.length > 0 ? (
          <Card heading={t.recent}>
            <ul className="divide-y divide-line">
              {recent.map((change) => (
                <RecentChange key={change.id} change={change} t={t} language={language} />
              ))}
            </ul>
          </Card>
        ) : null}
        <OwnEmailCard email={email} action={changeEmailAction} t={texts.ownMail} />
        <OwnWishesCard wishes={wishes} action={setNotificationWishesAction} t={texts.ownMail} />
        <Card heading={t.language}>
          <p className="-mt-2 mb-1 text-sm text-soft">{t.languageText}</p>
          <LanguageSwitch language={language} action={chooseLanguageAction} label={t.language} />
        </Card>
        <Link
          href={"/account/organisation" as Route}
          className={buttonClass({ variant: "quiet", width: "full" })}
        >
          {ownHouse[language].link}
        </Link>
      </div>
    </>
  );
}
