import type { Metadata } from "next";
import { CloseDaysCard } from "@/components/organisation/close-days-card";
import { CloseEarlyCard } from "@/components/organisation/close-early-card";
import { ClosedDays, YearLinks } from "@/components/organisation/closed-days";
import { LocationHeader, locationHref } from "@/components/organisation/location-header";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles } from "@/lib/access/roles";
import { readClosures } from "@/lib/organisation/read-closures";
import { requireLocation } from "@/lib/organisation/require-location";
import { closures } from "@/lib/texts/closures";
import { now } from "@/lib/time/clock";
import { closeDaysAction, closeEarlyAction, reopenDayAction } from "../../../closures/actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...deskRoles);
  return { title: closures[language].title };
}

export default async function LocationClosuresPage({
  params,
  searchParams,
}: PageProps<"/team/settings/locations/[id]/closures">) {
  const [{ actor, language, settings }, query] = await Promise.all([requireLocation(params), searchParams]);
  const { place, mayArrange } = settings;
  const page = await readClosures(actor, { locationId: place.id, year: query.year }, now());
  return (
    <>
      <LocationHeader place={place} open="closures" language={language} />
      <div className="grid max-w-2xl gap-4">
        <YearLinks page={page} here={locationHref(place.id, "/closures")} language={language} />
        <ClosedDays
          page={page}
          locationId={place.id}
          reopen={mayArrange ? reopenDayAction : undefined}
          language={language}
        />
        {mayArrange ? (
          <CloseDaysCard page={page} action={closeDaysAction} locationId={place.id} language={language} />
        ) : null}
        {mayArrange ? (
          <CloseEarlyCard page={page} action={closeEarlyAction} locationId={place.id} language={language} />
        ) : null}
      </div>
    </>
  );
}
