import type { Metadata, Route } from "next";
import { CareChangeItem } from "@/components/care-request/care-change-item";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { ArrowLeftRight } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { List } from "@/components/ui/list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { UndoNotice } from "@/components/ui/undo-notice";
import { findUndoable } from "@/lib/care-request/find-undoable";
import { listCareChanges } from "@/lib/care-request/queries";
import { requireParent } from "@/lib/family/parent-context";
import { seeRequests } from "@/lib/notice/see-requests";
import { careChanges } from "@/lib/texts/care-changes";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { formatDay } from "@/lib/time/format";
import {
  restoreAbsenceAction,
  restoreCareRequestAction,
  takeBackAbsenceAction,
  withdrawCareRequestAction,
} from "./actions";

const here = "/planning/requests";

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireParent();
  return { title: careChanges[actor.language].title };
}

export default async function CareChangesPage({ searchParams }: PageProps<"/planning/requests">) {
  const [{ actor, child }, query] = await Promise.all([requireParent(), searchParams]);
  const at = now();
  const { changes, older, mayRequest, mayReportAbsence } = await listCareChanges(
    actor,
    child.id,
    at,
    query.before,
  );
  const [undoable] = await Promise.all([
    findUndoable(actor, child.id, query, at),
    seeRequests(actor, changes, at),
  ]);
  const t = careChanges[actor.language];
  const mayAsk = mayRequest || mayReportAbsence;
  const restored = query.restored === "request" || query.restored === "absence" ? query.restored : null;
  const sent = query.sent === "extra" || query.sent === "absence" ? query.sent : null;
  return (
    <>
      <PageHeader
        title={t.title}
        sub={t.about(child.givenName)}
        back={{ href: "/planning", label: t.back }}
        action={
          mayAsk ? (
            <Link href={`${here}/new` as Route} className={buttonClass()}>
              {t.ask}
            </Link>
          ) : null
        }
      />
      <div className="grid gap-4">
        {sent ? <Notice tone="success">{t.sent[sent]}</Notice> : null}
        {undoable ? (
          <UndoNotice
            undo={undoable.kind === "request" ? restoreCareRequestAction : restoreAbsenceAction}
            fields={{ [undoable.kind === "request" ? "requestId" : "absenceId"]: undoable.id }}
            label={t.undo}
          >
            {t.undone[undoable.kind](
              undoable.days.map((day) => formatDay(day, actor.language, "full")).join(", "),
              child.givenName,
            )}
          </UndoNotice>
        ) : null}
        {restored ? <Notice tone="success">{t.restored[restored](child.givenName)}</Notice> : null}
        {mayAsk ? null : <Notice>{t.mayNothing(child.givenName)}</Notice>}
        <Card aria-label={t.title}>
          {changes.length === 0 ? (
            <EmptyState icon={ArrowLeftRight} title={t.emptyTitle}>
              {t.empty}
            </EmptyState>
          ) : (
            <List>
              {changes.map((change) => (
                <CareChangeItem
                  key={change.id}
                  change={change}
                  language={actor.language}
                  today={today(at)}
                  withdraw={withdrawCareRequestAction}
                  takeBack={takeBackAbsenceAction}
                />
              ))}
            </List>
          )}
        </Card>
        <Pagination
          olderHref={older ? `${here}?before=${encodeURIComponent(older)}` : undefined}
          newerHref={query.before ? here : undefined}
          labels={t.pages}
        />
      </div>
    </>
  );
}
