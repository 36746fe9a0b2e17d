import type { Metadata, Route } from "next";
import { LocationList } from "@/components/organisation/location-list";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { FieldsForm } from "@/components/ui/fields-form";
import { ArrowRight, Pencil } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles } from "@/lib/access/roles";
import { mayHandleAlarms } from "@/lib/alarm/policy";
import { listLocations } from "@/lib/organisation/list-locations";
import { mayArrangeLocations } from "@/lib/organisation/policy";
import { readBlockedText } from "@/lib/organisation/read-blocked-text";
import { alarmReceivers } from "@/lib/texts/alarm-receivers";
import { closures } from "@/lib/texts/closures";
import { houseFace } from "@/lib/texts/house-face";
import { settings } from "@/lib/texts/settings";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { setBlockedTextAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...deskRoles);
  return { title: settings[language].title };
}

/** Locations for everybody at a desk, what holds for the whole organisation for its administrators. */
export default async function SettingsPage() {
  const actor = await requireRole(...deskRoles);
  const { language } = actor;
  const t = settings[language];
  const [places, blocked] = await Promise.all([listLocations(actor, today(now())), readBlockedText(actor)]);
  return (
    <>
      <PageHeader title={t.title} sub={t.sub} />
      <div className="grid max-w-2xl gap-4">
        <LocationList places={places} mayArrange={mayArrangeLocations(actor)} language={language} />
        <Card
          heading={closures[language].title}
          aside={
            <Link href={"/team/settings/closures" as Route} className={buttonClass({ variant: "text" })}>
              {t.seeClosures}
              <ArrowRight />
            </Link>
          }
        >
          <p className="text-soft">{t.closuresText}</p>
        </Card>
        {blocked ? (
          <Card
            heading={t.organisation}
            aside={
              <Link
                href={"/team/settings/organisation" as Route}
                className={buttonClass({ variant: "text" })}
              >
                <Pencil />
                {t.change}
              </Link>
            }
          >
            <p className="text-soft">{t.organisationText}</p>
          </Card>
        ) : null}
        {mayHandleAlarms(actor) ? (
          <Card
            heading={alarmReceivers[language].title}
            aside={
              <Link href={"/team/settings/alarms" as Route} className={buttonClass({ variant: "text" })}>
                {alarmReceivers[language].see}
                <ArrowRight />
              </Link>
            }
          >
            <p className="text-soft">{alarmReceivers[language].about}</p>
          </Card>
        ) : null}
        {blocked ? (
          <Card
            heading={houseFace[language].terms}
            aside={
              <Link href={"/team/settings/terms" as Route} className={buttonClass({ variant: "text" })}>
                {houseFace[language].seeTerms}
                <ArrowRight />
              </Link>
            }
          >
            <p className="text-soft">{houseFace[language].termsText}</p>
          </Card>
        ) : null}
        {blocked ? (
          <Card heading={t.blockedTitle}>
            <p className="mb-3 text-soft">{t.blockedAbout}</p>
            <FieldsForm
              shown={blocked.version}
              action={setBlockedTextAction}
              hidden={{ version: String(blocked.version) }}
              groups={[
                {
                  ...{ key: "blocked", columns: 1 },
                  fields: [
                    {
                      ...{ name: "blockedText", label: t.blockedText, hint: t.blockedHint },
                      ...{ type: "long", max: 500, start: blocked.blockedText },
                    },
                  ],
                },
              ]}
              t={{ save: t.save, saving: t.saving }}
            />
          </Card>
        ) : null}
      </div>
    </>
  );
}
