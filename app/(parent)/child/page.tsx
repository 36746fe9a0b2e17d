import type { Metadata, Route } from "next";
import { PendingChange, RecentChange } from "@/components/change-request/change-notices";
import { ChildFacts } from "@/components/change-request/child-facts";
import { OpeningsCard } from "@/components/change-request/openings-card";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Face } from "@/components/ui/face";
import { FilePen, Files, Pencil } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { UndoNotice } from "@/components/ui/undo-notice";
import { UsersRound } from "@/components/ui/work-icons";
import { findUndoableChange, listOpenings, loadSubjectFile } from "@/lib/change-request/queries";
import { requireParent } from "@/lib/family/parent-context";
import { listShownDocuments } from "@/lib/family-document/queries";
import { seeRequests } from "@/lib/notice/see-requests";
import { listOwnOtherGroups } from "@/lib/other-group/queries";
import { portraitAddress } from "@/lib/portrait/keys";
import { messages } from "@/lib/texts/catalogue";
import { otherGroup } from "@/lib/texts/other-group";
import { ownContracts } from "@/lib/texts/own-contracts";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { restoreChangeAction, withdrawChangeAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireParent();
  return { title: messages(actor.language).familyData.childTitle };
}

export default async function ChildPage({ searchParams }: PageProps<"/child">) {
  const [{ actor, child }, query] = await Promise.all([requireParent(), searchParams]);
  const { language } = actor;
  const t = messages(language).familyData;
  const file = await loadSubjectFile(actor, { kind: "child", id: child.id }, now());
  if (!file) return <Notice>{t.unknown}</Notice>;
  // Only a guardian with authority has a say in the data, and may know who opened them.
  const openings = file.mayChange ? await listOpenings(actor, child.id) : null;
  const { pending, recent, mayChange } = file;
  const [documents, undoable, , asked] = await Promise.all([
    listShownDocuments(actor, child.id),
    findUndoableChange(actor, { kind: "child", id: child.id }, query.withdrawn, now()),
    seeRequests(actor, [...pending, ...recent], now()),
    listOwnOtherGroups(actor, child.id, today(now())),
  ]);
  const isFree = pending.length < (child.seesMedical ? 2 : 1);
  return (
    <>
      <PageHeader
        title={t.childTitle}
        sub={t.childSub(child.givenName)}
        lead={child.portraitId ? <Portrait child={child} id={child.portraitId} /> : null}
        action={mayChange && isFree ? <ChangeLink label={t.change} /> : null}
      />
      <div className="grid gap-4">
        {undoable ? (
          <UndoNotice undo={restoreChangeAction} fields={{ requestId: undoable }} label={t.undo}>
            {t.withdrawnNow}
          </UndoNotice>
        ) : null}
        {query.sent && pending.length > 0 ? (
          <Notice tone="success">{query.sent === "restored" ? t.restored : t.sent}</Notice>
        ) : null}
        {pending.map((change) => (
          <PendingChange
            key={change.id}
            change={change}
            phone={child.locationPhone}
            t={t}
            language={language}
            withdraw={mayChange ? withdrawChangeAction : null}
          />
        ))}
        {mayChange ? null : <Notice>{t.mayNotChange}</Notice>}
        <ChildFacts values={file.values} news={file.healthNews} t={t} language={language} />
        {child.isContractHolder ? (
          <Link href="/child/contract" className={buttonClass({ variant: "quiet", width: "full" })}>
            <FilePen />
            {ownContracts[language].title}
          </Link>
        ) : null}
        {asked && asked.length > 0 ? (
          <Link href="/child/other-group" className={buttonClass({ variant: "quiet", width: "full" })}>
            <UsersRound />
            {otherGroup[language].title}
          </Link>
        ) : null}
        {child.isContractHolder || documents.length > 0 ? (
          <Link href="/child/documents" className={buttonClass({ variant: "quiet", width: "full" })}>
            <Files />
            {t.documents}
          </Link>
        ) : null}
        {recent.length > 0 ? (
          <Card heading={t.recent}>
            <ul className="divide-y divide-line">
              {recent.map((change) => (
                <RecentChange key={change.id} change={change} t={t} language={language} />
              ))}
            </ul>
          </Card>
        ) : null}
        {openings ? <OpeningsCard openings={openings} t={t} language={language} /> : null}
      </div>
    </>
  );
}

const Portrait = ({ child, id }: { child: { fullName: string }; id: string }) => (
  <Face name={child.fullName} picture={portraitAddress(id)} size="l" />
);

const ChangeLink = ({ label }: { label: string }) => (
  <Link href={"/child/change" as Route} className={buttonClass()}>
    <Pencil />
    {label}
  </Link>
);
