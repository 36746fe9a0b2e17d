import type { Metadata } from "next";
import { CloseDaysCard } from "@/components/organisation/close-days-card";
import { CloseEarlyCard } from "@/components/organisation/close-early-card";
import { ClosedDays, YearLinks } from "@/components/organisation/closed-days";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles } from "@/lib/access/roles";
import { mayArrangeLocations } from "@/lib/organisation/policy";
import { readClosures } from "@/lib/organisation/read-closures";
import { closures } from "@/lib/texts/closures";
import { now } from "@/lib/time/clock";
import { closeDaysAction, closeEarlyAction, reopenDayAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...deskRoles);
  return { title: closures[language].title };
}

/** The closing days of every location in reach; several can be closed at once. */
export default async function ClosuresPage({ searchParams }: PageProps<"/team/settings/closures">) {
  const [actor, query] = await Promise.all([requireRole(...deskRoles), searchParams]);
  const { language } = actor;
  const t = closures[language];
  const mayArrange = mayArrangeLocations(actor);
  const page = await readClosures(actor, { locationId: null, year: query.year }, now());
  return (
    <>
      <PageHeader title={t.title} sub={t.sub} back={{ href: "/team/settings", label: t.settings }} />
      <div className="grid max-w-2xl gap-4">
        <YearLinks page={page} here="/team/settings/closures" language={language} />
        <ClosedDays
          page={page}
          locationId={null}
          reopen={mayArrange ? reopenDayAction : undefined}
          language={language}
        />
        {mayArrange ? <CloseDaysCard page={page} action={closeDaysAction} language={language} /> : null}
        {mayArrange ? <CloseEarlyCard page={page} action={closeEarlyAction} language={language} /> : null}
      </div>
    </>
  );
}
