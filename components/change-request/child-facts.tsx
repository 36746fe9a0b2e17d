import { PaperNote } from "@/components/documents/paper-note";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { TriangleAlert } from "@/components/ui/icons";
import type { HealthNews } from "@/lib/change-request/health-news";
import type { SubjectFile } from "@/lib/change-request/view";
import type { Language } from "@/lib/i18n/language";
import type { Messages } from "@/lib/texts/catalogue";
import { healthNews } from "@/lib/texts/health-news";
import { addressText, nameText } from "./fact-text";
import { Fact, Facts } from "./facts";
import { HealthNewsNotes } from "./health-news-note";
import { PeopleRows } from "./people-rows";

type ChildFactsProps = {
  values: SubjectFile["values"];
  /** What was told of its health and is in no file yet. */
  news: readonly HealthNews[];
  t: Messages["familyData"];
  language: Language;
  /** Sentences that speak to parents stay away. */
  forStaff?: true;
};

/** All the daycare knows of a child, in calm sections; a section out of this guardian's sight is not there. */
export function ChildFacts({ values, news, t, language, forStaff }: ChildFactsProps) {
  const address = addressText(values);
  return (
    <>
      <Card heading={t.sections.general}>
        <Facts>
          <Fact name={t.name} note={<PaperNote text={nameText(values)} note={t.paperNote} />}>
            {nameText(values)}
          </Fact>
          <Fact name={t.fields.birthDate}>{values.birthDate?.text}</Fact>
          {address === null ? null : <Fact name={t.address}>{address || t.unknown}</Fact>}
          {values.bsn ? <Fact name={t.fields.bsn}>{values.bsn.text || t.unknown}</Fact> : null}
          <Fact name={t.fields.school}>{values.school?.text || t.unknown}</Fact>
        </Facts>
      </Card>
      {values.allergies ? (
        <Health values={values} news={news} t={t} language={language} forStaff={forStaff} />
      ) : null}
      <Card heading={t.sections.collectors}>
        {forStaff ? null : <p className="-mt-2 mb-3 text-sm text-soft">{t.collectorsHint}</p>}
        <PeopleRows people={values.collectors?.people ?? []} none={t.noCollectors} />
      </Card>
      <Card heading={t.sections.emergency}>
        {forStaff ? null : <p className="-mt-2 mb-3 text-sm text-soft">{t.emergencyHint}</p>}
        <PeopleRows people={values.emergencyContacts?.people ?? []} none={t.noEmergency} />
      </Card>
    </>
  );
}

function Health({ values, news, t, language, forStaff }: ChildFactsProps) {
  const allergies = values.allergies?.text ? values.allergies.text.split(", ") : [];
  const toldAllergy = news.some((one) => one.allergies.length > 0);
  return (
    <>
      <Card heading={t.sections.health} className="grid gap-3">
        <HealthNewsNotes news={news} language={language} reader={forStaff ? "staff" : "parent"} />
        <Facts>
          <div className="sm:col-span-2">
            <dt className="text-sm text-soft">{t.fields.allergies}</dt>
            <dd className="mt-1 flex flex-wrap gap-2">
              {allergies.length === 0 ? (toldAllergy ? healthNews[language].seeAbove : t.none) : null}
              {allergies.map((allergy) => (
                <Chip key={allergy} icon={TriangleAlert} tone="sun">
                  {allergy}
                </Chip>
              ))}
            </dd>
          </div>
          {(["diet", "medicines", "vaccinations", "remarks"] as const).map((field) => (
            <Fact key={field} name={t.fields[field]}>
              {values[field]?.text || t.none}
            </Fact>
          ))}
        </Facts>
      </Card>
      <Card heading={t.sections.doctor}>
        <Facts>
          {(["doctorName", "doctorPhone", "insurer", "policyNumber"] as const).map((field) => (
            <Fact key={field} name={t.fields[field]}>
              {values[field]?.text || t.unknown}
            </Fact>
          ))}
        </Facts>
      </Card>
    </>
  );
}
