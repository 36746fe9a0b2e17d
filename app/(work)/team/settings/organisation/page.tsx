import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LogoCard, type LogoDone } from "@/components/organisation/logo-card";
import { correctOrganisationFields } from "@/components/organisation/organisation-fields";
import { WebsiteButtonCard } from "@/components/organisation/website-button-card";
import { Card } from "@/components/ui/card";
import { FieldsForm } from "@/components/ui/fields-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { config } from "@/lib/config";
import { readOrganisation } from "@/lib/organisation/read-organisation";
import { websiteButton } from "@/lib/organisation/website-button";
import { houseFace } from "@/lib/texts/house-face";
import { refusalOf } from "@/lib/texts/refusal-text";
import { settings } from "@/lib/texts/settings";
import { idField } from "@/lib/validation/fields";
import { chooseLogoAction, correctOrganisationAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole("admin");
  return { title: settings[language].organisation };
}

export default async function OrganisationPage({ searchParams }: PageProps<"/team/settings/organisation">) {
  const [actor, query] = await Promise.all([requireRole("admin"), searchParams]);
  const house = await readOrganisation(actor);
  if (!house) notFound();
  const { language } = actor;
  const [t, face] = [settings[language], houseFace[language]];
  const button = websiteButton({
    ...{ origin: config().APP_ORIGIN, colour: house.accentColour },
    language: house.defaultLanguage,
  });
  return (
    <>
      <PageHeader
        title={t.organisation}
        sub={t.organisationSub}
        back={{ href: "/team/settings", label: t.title }}
      />
      <div className="grid max-w-2xl gap-4">
        <Card aria-label={t.organisation}>
          <FieldsForm
            action={correctOrganisationAction}
            shown={house.version}
            hidden={{ version: String(house.version) }}
            groups={correctOrganisationFields(house, language)}
            t={{ save: t.save, saving: t.saving }}
          />
        </Card>
        <LogoCard
          house={house}
          done={doneIn(query)}
          problem={refusalOf(query.problem, language)}
          choose={chooseLogoAction}
          t={face}
        />
        <WebsiteButtonCard button={button} t={face} />
      </div>
    </>
  );
}

/** What the address says was done with the logo; `before` is empty where there was none. */
function doneIn({ logo, before = "" }: Record<string, string | string[] | undefined>): LogoDone | null {
  if (logo !== "set" && logo !== "gone") return null;
  const known = idField.safeParse(before);
  return { what: logo, before: known.success ? known.data : "" };
}
