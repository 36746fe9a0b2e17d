import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ComingsCard } from "@/components/desk/comings-card";
import { FiguresCard } from "@/components/desk/figures-card";
import { StartSearch } from "@/components/desk/start-search";
import { WorkBlock } from "@/components/desk/work-block";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { CircleCheck } from "@/components/ui/icons";
import { PageHeader } from "@/components/ui/page-header";
import { hasRole } from "@/lib/access/actor";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles } from "@/lib/access/roles";
import { listComings } from "@/lib/desk/comings";
import { readFigures } from "@/lib/desk/figures";
import { urgencies, type Work } from "@/lib/desk/work";
import { readWorkList } from "@/lib/desk/work-list";
import type { Language } from "@/lib/i18n/language";
import { readHouse } from "@/lib/organisation/queries";
import { desk } from "@/lib/texts/desk";
import { parentArea } from "@/lib/texts/parent-area";
import { type CareDay, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { formatDay } from "@/lib/time/format";
import { greeting } from "@/lib/time/greeting";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...deskRoles);
  return { title: desk[language].title };
}

export default async function StartPage() {
  const actor = await requireRole(...deskRoles);
  // Where the day of an administrator begins; before the first child it begins with setting up.
  if (hasRole(actor, "admin") && !(await readHouse()).isReady) redirect("/team/setup");
  const { language } = actor;
  const moment = now();
  const day = today(moment);
  const [works, figures, comings] = await Promise.all([
    readWorkList(actor, moment),
    readFigures(actor, moment),
    listComings(actor, moment),
  ]);
  const t = desk[language];
  const blocks = urgencies
    .map((urgency) => ({ urgency, works: works.filter((work) => work.urgency === urgency) }))
    .filter((block) => block.works.length > 0);
  return (
    <>
      <PageHeader
        title={parentArea[language].greeting(greeting(moment), actor.firstName)}
        sub={subOf(works, day, language)}
        action={<StartSearch t={t} />}
      />
      <FiguresCard figures={figures} day={day} language={language} />
      <div className="grid items-start gap-4 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-4">
          {blocks.map((block) => (
            <WorkBlock key={block.urgency} {...block} now={moment} day={day} language={language} />
          ))}
          {blocks.length === 0 ? (
            <Card aria-label={t.nothing}>
              <EmptyState icon={CircleCheck} title={t.nothing}>
                {t.nothingText}
              </EmptyState>
            </Card>
          ) : null}
        </div>
        <ComingsCard comings={comings} language={language} />
      </div>
    </>
  );
}

function subOf(works: readonly Work[], day: CareDay, language: Language) {
  const total = (some: readonly Work[]) => some.reduce((sum, { count }) => sum + count, 0);
  const urgent = total(works.filter(({ urgency }) => urgency === "today"));
  const weekday = formatDay(day, language, "weekdayLong");
  const date = `${weekday} ${formatDay(day, language, "dayNumber")} ${formatDay(day, language, "month").split(" ")[0]}`;
  return desk[language].sub(date, total(works), urgent);
}
