import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Fact, Facts } from "@/components/change-request/facts";
import { HealthNewsNotes } from "@/components/change-request/health-news-note";
import { CallLink, SheetGuardians, SheetPeople } from "@/components/family/sheet-people";
import { DocumentLine } from "@/components/family-document/document-line";
import { AllergyChip } from "@/components/logbook/face-card";
import { PortraitLink } from "@/components/portrait/portrait-link";
import { Card } from "@/components/ui/card";
import { List } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { groupRoles } from "@/lib/access/roles";
import { type ChildSheet, openChildSheet } from "@/lib/family/child-sheet";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/texts/catalogue";
import { childSheet } from "@/lib/texts/child-sheet";
import { familyDocuments } from "@/lib/texts/family-documents";
import { healthNews as healthNewsTexts } from "@/lib/texts/health-news";
import { ageInMonths, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";

/** Without the child's name: titles end up in histories and on shared screens. */
export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...groupRoles);
  return { title: childSheet[language].title };
}

export default async function ChildSheetPage({ params }: PageProps<"/team/children/[childId]/sheet">) {
  const actor = await requireRole(...groupRoles);
  const moment = now();
  const sheet = await openChildSheet(actor, (await params).childId, moment);
  if (!sheet) notFound();
  const texts = messages(actor.language);
  const t = texts.childSheet;
  const age = texts.care.age(ageInMonths(sheet.birthDate, today(moment)));
  return (
    <>
      <PageHeader
        title={sheet.fullName}
        lead={<PortraitLink child={sheet} language={actor.language} />}
        sub={`${sheet.groupName} · ${sheet.locationName} · ${age}`}
        back={{ href: `/team/today?group=${sheet.groupId}`, label: t.back }}
      />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <div className="grid gap-4">
          <Health sheet={sheet} language={actor.language} />
          <Card heading={t.doctor}>
            <Doctor sheet={sheet} language={actor.language} />
          </Card>
          {sheet.documents.length > 0 ? (
            <Card heading={familyDocuments[actor.language].forGroup}>
              <List>
                {sheet.documents.map((document) => (
                  <DocumentLine key={document.id} document={document} language={actor.language} />
                ))}
              </List>
            </Card>
          ) : null}
        </div>
        <div className="grid gap-4">
          <Card heading={t.guardians}>
            <SheetGuardians guardians={sheet.guardians} t={texts} />
          </Card>
          <Card heading={t.collectors}>
            <p className="-mt-2 mb-3 text-sm text-soft">{t.collectorsHint}</p>
            <SheetPeople people={sheet.collectors} none={t.noCollectors} t={t} />
          </Card>
          <Card heading={t.emergency}>
            <p className="-mt-2 mb-3 text-sm text-soft">{t.emergencyHint}</p>
            <SheetPeople people={sheet.emergencyContacts} none={t.noEmergency} t={t} />
          </Card>
        </div>
      </div>
      <p className="mt-4 text-sm text-soft">{t.noted}</p>
    </>
  );
}

type PartProps = { sheet: ChildSheet; language: Language };

/** "None known" would be untrue while a parent has told of one. */
const noAllergies = ({ healthNews }: ChildSheet, language: Language) =>
  healthNews.some((one) => one.allergies.length > 0)
    ? healthNewsTexts[language].seeAbove
    : childSheet[language].none;

function Health({ sheet, language }: PartProps) {
  const t = childSheet[language];
  return (
    <Card heading={t.health} className="grid gap-3">
      <HealthNewsNotes news={sheet.healthNews} language={language} reader="staff" />
      <Facts>
        <Fact name={t.allergies} wide>
          <span className="mt-1 flex flex-wrap gap-2">
            {sheet.allergies.length === 0 ? noAllergies(sheet, language) : null}
            {sheet.allergies.map((allergy) => (
              <AllergyChip key={allergy} allergy={allergy} language={language} />
            ))}
          </span>
        </Fact>
        {(["diet", "medicines", "remarks"] as const).map((field) => (
          <Fact key={field} name={t[field]} wide>
            {sheet[field] || t.none}
          </Fact>
        ))}
      </Facts>
    </Card>
  );
}

function Doctor({ sheet: { doctor }, language }: PartProps) {
  const t = childSheet[language];
  if (!doctor.name && !doctor.phone) return <p className="text-soft">{t.noDoctor}</p>;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4">
      <p className="font-semibold">{doctor.name}</p>
      {doctor.phone ? <CallLink name={doctor.name || t.doctor} number={doctor.phone} t={t} /> : null}
    </div>
  );
}
