import type { Metadata } from "next";
import { AlarmList } from "@/components/alarm/alarm-list";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { ShieldCheck } from "@/components/ui/icons";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { officeRoles } from "@/lib/access/roles";
import { listAlarms } from "@/lib/alarm/queries";
import { messages } from "@/lib/texts/catalogue";
import { answerAlarmAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...officeRoles);
  return { title: messages(language).alarms.title };
}

export default async function AlarmsPage() {
  const actor = await requireRole(...officeRoles);
  const t = messages(actor.language).alarms;
  const { open, answered } = await listAlarms(actor);
  return (
    <>
      <PageHeader title={t.title} sub={t.sub} />
      <div className="grid gap-4">
        <Card heading={t.open}>
          {open.length > 0 ? (
            <AlarmList alarms={open} answer={answerAlarmAction} t={t} language={actor.language} />
          ) : (
            <EmptyState icon={ShieldCheck} title={t.emptyTitle} level={3}>
              {t.empty}
            </EmptyState>
          )}
        </Card>
        {answered.length > 0 ? (
          <Card heading={t.answered}>
            <AlarmList alarms={answered} answer={answerAlarmAction} t={t} language={actor.language} />
          </Card>
        ) : null}
      </div>
    </>
  );
}
