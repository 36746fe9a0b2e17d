import type { Metadata } from "next";
import { PeriodBar } from "@/components/period/period-bar";
import { NothingPlanned } from "@/components/planning/nothing-planned";
import { PlanningList, PlanningWeeks } from "@/components/planning/planning-days";
import { PlanningLinks, viewQuery } from "@/components/planning/planning-links";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { requireParent } from "@/lib/family/parent-context";
import { planningPage } from "@/lib/planning/planning-page";
import { planning } from "@/lib/texts/planning";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { formatDay } from "@/lib/time/format";

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireParent();
  return { title: planning[actor.language].title };
}

export default async function PlanningPage({ searchParams }: PageProps<"/planning">) {
  const [{ actor, child }, wanted] = await Promise.all([requireParent(), searchParams]);
  const moment = now();
  const day = today(moment);
  const reporting = child.mayReportAbsence ? { from: "planning" as const, now: moment } : null;
  const page = await planningPage(actor, child.id, wanted, day);
  const view = wanted.view === "list" ? "list" : "week";
  const { language } = actor;
  const t = planning[language];
  const period = t.period(
    formatDay(page.range.from, language, "long"),
    formatDay(page.range.to, language, "long"),
  );
  return (
    <>
      <PageHeader
        title={t.title}
        sub={`${child.fullName} · ${period}`}
        action={
          <Link href="/planning/requests" className={buttonClass()}>
            {t.changes}
          </Link>
        }
      />
      <PeriodBar
        path="/planning"
        range={page.range}
        problem={page.problem}
        language={language}
        keep={viewQuery(view)}
      />
      <PlanningLinks range={page.range} view={view} today={day} language={language} />
      <Card aria-label={period}>
        {page.sessions.length === 0 ? (
          <NothingPlanned page={page} view={view} child={child.givenName} language={language} />
        ) : view === "list" ? (
          <PlanningList page={page} language={language} reporting={reporting} />
        ) : (
          <PlanningWeeks page={page} today={day} language={language} caption={period} reporting={reporting} />
        )}
      </Card>
    </>
  );
}
