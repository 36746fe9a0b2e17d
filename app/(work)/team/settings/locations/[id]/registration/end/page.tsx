import type { Metadata } from "next";
import { LocationFormHeader, LocationFormPage } from "@/components/organisation/location-form-page";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { CalendarX } from "@/components/ui/icons";
import { requireRole } from "@/lib/access/current-actor";
import { officeRoles } from "@/lib/access/roles";
import { lastRegistrations } from "@/lib/organisation/last-registrations";
import type { Registration } from "@/lib/organisation/location-settings";
import { readStandingNow } from "@/lib/organisation/read-standing";
import { requireArrangedLocation } from "@/lib/organisation/require-location";
import { care } from "@/lib/texts/care";
import { registrationEnd } from "@/lib/texts/registration-end";
import { endRegistrationAction } from "../../actions";

type Props = PageProps<"/team/settings/locations/[id]/registration/end">;

const careOf = ({ care }: Awaited<Props["searchParams"]>): Registration["careType"] =>
  care === "after_school" ? "after_school" : "daycare";

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ language }, query] = await Promise.all([requireRole(...officeRoles), searchParams]);
  return { title: registrationEnd[language].title(care[language].careTypes[careOf(query)]) };
}

/** A location stops with one kind of care; what rests on it is told before. */
export default async function EndRegistrationPage({ params, searchParams }: Props) {
  const [{ actor, language, settings }, query] = await Promise.all([
    requireArrangedLocation(params),
    searchParams,
  ]);
  const t = registrationEnd[language];
  const { place } = settings;
  const careType = careOf(query);
  const title = t.title(care[language].careTypes[careType]);
  const last = lastRegistrations(settings.registrations).find((one) => one.careType === careType);
  if (!last || last.endsOn !== null)
    return (
      <>
        <LocationFormHeader place={place} title={title} sub="" />
        <Card aria-label={title} className="max-w-2xl">
          <EmptyState icon={CalendarX} title={t.none}>
            {t.noneText}
          </EmptyState>
        </Card>
      </>
    );
  const { contracts, placed } = await readStandingNow(
    actor,
    { locationId: place.id, careType },
    settings.today,
  );
  const what = [contracts > 0 && t.contracts(contracts), placed > 0 && t.placed(placed)].filter(Boolean);
  return (
    <LocationFormPage
      place={place}
      title={title}
      sub={t.sub(last.lrkNumber)}
      action={endRegistrationAction}
      hidden={{ careType }}
      save={t.save}
      variant="danger"
      groups={[
        {
          ...{ key: "end", columns: 1 },
          fields: [
            { name: "endsOn", label: t.endsOn, hint: t.endsOnHint, type: "date" },
            { name: "stays", label: t.stays, type: "check", onlyWhenAsked: true },
          ],
        },
      ]}
      language={language}
    >
      <div className="mb-4">
        <h2 className="text-lg">{t.now}</h2>
        <p>{what.length > 0 ? t.nowText(what.join(t.and)) : t.nothing}</p>
      </div>
    </LocationFormPage>
  );
}
