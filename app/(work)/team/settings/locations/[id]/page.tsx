import type { Metadata } from "next";
import { DatedCard } from "@/components/organisation/dated-card";
import {
  dayPartEntries,
  openingEntries,
  registrationEntries,
  rulesEntries,
} from "@/components/organisation/location-entries";
import { LocationHeader, locationHref } from "@/components/organisation/location-header";
import { RegistrationEnds } from "@/components/organisation/registration-ends";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Pencil } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles } from "@/lib/access/roles";
import { requireLocation } from "@/lib/organisation/require-location";
import { care } from "@/lib/texts/care";
import { locations } from "@/lib/texts/locations";
import { formatPhone } from "@/lib/validation/phone";
import { formatPostcode } from "@/lib/validation/postcode";
import {
  takeBackDayPartsAction,
  takeBackOpeningAction,
  takeBackRegistrationAction,
  takeBackRegistrationEndAction,
  takeBackRequestPolicyAction,
} from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...deskRoles);
  return { title: locations[language].tabs.location };
}

/** How a location is arranged now, and what is to come. */
export default async function LocationPage({ params }: PageProps<"/team/settings/locations/[id]">) {
  const { language, settings } = await requireLocation(params);
  const t = locations[language];
  const { place, mayArrange } = settings;
  const changes = (rest: string, text: string) =>
    mayArrange ? { href: locationHref(place.id, rest), text } : undefined;
  const address = changes("/address", t.change);
  const careTypes = [...new Set(settings.registrations.map((one) => one.careType))];
  return (
    <>
      <LocationHeader place={place} open="location" language={language} />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Card
          heading={t.address}
          aside={
            address ? (
              <Link href={address.href} className={buttonClass({ variant: "text" })}>
                <Pencil />
                {address.text}
              </Link>
            ) : null
          }
        >
          <p>
            {place.street} {place.houseNumber}
          </p>
          <p>
            {formatPostcode(place.postcode)} {place.city}
          </p>
          <p className="text-soft">{formatPhone(place.phone)}</p>
        </Card>
        <DatedCard
          heading={t.registrations}
          entries={registrationEntries(settings, language)}
          empty={t.noRegistrations}
          change={changes("/registration", t.newNumber)}
          takeBack={mayArrange ? takeBackRegistrationAction : undefined}
          language={language}
        >
          {mayArrange ? (
            <RegistrationEnds
              settings={settings}
              takeBack={takeBackRegistrationEndAction}
              language={language}
            />
          ) : null}
        </DatedCard>
        <DatedCard
          heading={t.opening}
          entries={openingEntries(settings, language)}
          empty={t.noOpening}
          change={changes("/opening", t.newTimes)}
          takeBack={mayArrange ? takeBackOpeningAction : undefined}
          language={language}
        />
        <DatedCard
          heading={t.dayParts}
          entries={dayPartEntries(settings, language)}
          empty={t.noDayParts}
          change={changes("/day-parts", t.newTimes)}
          takeBack={mayArrange ? takeBackDayPartsAction : undefined}
          language={language}
        />
        <div className="lg:col-span-2">
          <DatedCard
            heading={t.rules}
            entries={rulesEntries(settings, language)}
            empty={t.noRules}
            takeBack={mayArrange ? takeBackRequestPolicyAction : undefined}
            language={language}
          >
            {mayArrange ? (
              <p className="mt-2 flex flex-wrap gap-4">
                {careTypes.map((careType) => (
                  <Link
                    key={careType}
                    href={locationHref(place.id, `/rules?care=${careType}`)}
                    className={buttonClass({ variant: "quiet" })}
                  >
                    <Pencil />
                    {t.changeRules(care[language].careTypes[careType])}
                  </Link>
                ))}
              </p>
            ) : null}
          </DatedCard>
        </div>
      </div>
    </>
  );
}
