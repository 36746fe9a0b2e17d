import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { groupFields, locationFields, organisationFields } from "@/components/installation/setup-forms";
import { SetupSteps } from "@/components/installation/setup-steps";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { FieldsForm } from "@/components/ui/fields-form";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { readProgress } from "@/lib/installation/progress";
import type { SetupStep } from "@/lib/installation/steps";
import { setup } from "@/lib/texts/setup";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { addGroupAction, openLocationAction, setUpOrganisationAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole("admin");
  return { title: setup[language].title };
}

export default async function SetupPage() {
  const actor = await requireRole("admin");
  const progress = await readProgress(actor);
  if (!progress) notFound();
  const t = setup[actor.language];
  const { next, done, places } = progress;
  const forms = {
    organisation: {
      text: t.organisationText,
      action: setUpOrganisationAction,
      groups: organisationFields(t),
    },
    location: {
      text: t.locationText,
      action: openLocationAction,
      groups: locationFields(t, today(now()), actor.language),
    },
    group: { text: t.groupText, action: addGroupAction, groups: groupFields(t, places) },
  } satisfies Record<SetupStep, unknown>;
  const form = next && forms[next];
  return (
    <>
      <PageHeader title={t.title} sub={t.sub} />
      <div className="grid max-w-2xl gap-4">
        <SetupSteps next={next} done={done} t={t} />
        {form && next ? (
          <Card heading={t.steps[next]}>
            <p className="-mt-1 mb-4 text-soft">{form.text}</p>
            <FieldsForm
              key={next}
              action={form.action}
              groups={form.groups}
              t={{ save: t.save, saving: t.saving }}
            />
          </Card>
        ) : (
          <Card heading={t.ready}>
            <p className="mb-4 text-soft">{t.readyText}</p>
            <Link href="/team/people" className={buttonClass()}>
              {t.toPeople}
            </Link>
          </Card>
        )}
      </div>
    </>
  );
}
