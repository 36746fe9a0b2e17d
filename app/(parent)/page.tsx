import type { Metadata, Route } from "next";
import { LogLine } from "@/components/logbook/log-line";
import { NewsCard } from "@/components/messages/news-card";
import { DayList } from "@/components/planning/day-list";
import { QuickLinks } from "@/components/planning/quick-links";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { BookOpen, CalendarDays } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { List } from "@/components/ui/list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireParent } from "@/lib/family/parent-context";
import { latestLogEntries } from "@/lib/logbook/queries";
import { newestUnreadNews } from "@/lib/messages/news";
import { countOtherGroupsAsked } from "@/lib/other-group/queries";
import { upcomingCare } from "@/lib/planning/upcoming-care";
import { otherGroup } from "@/lib/texts/other-group";
import { parentArea } from "@/lib/texts/parent-area";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { formatRelativeDay } from "@/lib/time/format";
import { greeting } from "@/lib/time/greeting";

const entriesShown = 5;

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireParent();
  return { title: parentArea[actor.language].nav.dashboard };
}

export default async function DashboardPage() {
  const { actor, child } = await requireParent();
  const moment = now();
  const [days, entries, news, asked] = await Promise.all([
    upcomingCare(actor, child.id, moment),
    latestLogEntries(actor, child.id, entriesShown),
    newestUnreadNews(actor, moment),
    countOtherGroupsAsked(actor, child.id, today(moment)),
  ]);
  const t = parentArea[actor.language];
  return (
    <>
      <PageHeader title={t.greeting(greeting(moment), actor.firstName)} />
      <QuickLinks child={child} language={actor.language} />
      {asked > 0 ? (
        <Notice
          className="mb-4"
          action={<MoreLink href="/child/other-group" label={otherGroup[actor.language].read} />}
        >
          {otherGroup[actor.language].waiting(asked)}
        </Notice>
      ) : null}
      {news ? <NewsCard item={news} language={actor.language} /> : null}
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Card heading={t.upcoming} aside={<MoreLink href="/planning" label={t.nav.planning} />}>
          {days.length > 0 ? (
            <DayList
              days={days}
              language={actor.language}
              reporting={child.mayReportAbsence ? { from: "dashboard", now: moment } : null}
            />
          ) : (
            <EmptyState icon={CalendarDays} title={t.upcomingNone} level={3}>
              <p>{t.upcomingNoneText(child.givenName)}</p>
            </EmptyState>
          )}
        </Card>
        <Card heading={t.latest} aside={<MoreLink href="/logbook" label={t.nav.logbook} />}>
          {entries.length > 0 ? (
            <List>
              {entries.map((entry) => (
                <LogLine
                  key={entry.id}
                  entry={entry}
                  language={actor.language}
                  day={formatRelativeDay(entry.day, today(moment), actor.language)}
                />
              ))}
            </List>
          ) : (
            <EmptyState icon={BookOpen} title={t.latestNone} level={3}>
              <p>{t.latestNoneText(child.givenName)}</p>
            </EmptyState>
          )}
        </Card>
      </div>
    </>
  );
}

function MoreLink({ href, label }: { href: Route; label: string }) {
  return (
    <Link href={href} className={buttonClass({ variant: "text", className: "text-sm" })}>
      {label}
    </Link>
  );
}
