import type { Metadata } from "next";
import { TermsForm, type TermsProblems } from "@/components/organisation/terms-form";
import { TermsList } from "@/components/organisation/terms-list";
import { ActForm } from "@/components/ui/act-form";
import { Card } from "@/components/ui/card";
import { Undo2 } from "@/components/ui/icons";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import type { Language } from "@/lib/i18n/language";
import { type ListedTerms, listTerms } from "@/lib/organisation/read-terms";
import { fieldProblemOf } from "@/lib/texts/field-problems";
import { type HouseFaceTexts, houseFace } from "@/lib/texts/house-face";
import { refusalOf } from "@/lib/texts/refusal-text";
import { careDay } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { takeBackTermsAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole("admin");
  return { title: houseFace[language].terms };
}

type Query = Record<string, string | string[] | undefined>;

export default async function TermsPage({ searchParams }: PageProps<"/team/settings/terms">) {
  const [actor, query] = await Promise.all([requireRole("admin"), searchParams]);
  const editions = await listTerms(actor, now());
  const { language } = actor;
  const t = houseFace[language];
  const added = editions.find(({ id }) => id === query.added);
  return (
    <>
      <PageHeader title={t.terms} sub={t.termsSub} back={{ href: "/team/settings", label: t.to }} />
      <div className="grid max-w-2xl gap-4">
        {added ? <Notice tone="success">{t.added(added.name)}</Notice> : null}
        {query.takenBack ? <Notice tone="success">{t.takenBack}</Notice> : null}
        <Card heading={t.editions}>
          {editions.length === 0 ? <p className="text-soft">{t.noEditions}</p> : null}
          <TermsList
            editions={editions}
            language={language}
            more={(edition) => (edition.when === "later" ? <TakeBack edition={edition} t={t} /> : null)}
          />
        </Card>
        <Card id="add" heading={t.add} className="scroll-mt-4">
          <TermsForm
            typed={{ name: textIn(query.name), startsOn: textIn(query.startsOn) }}
            problems={problemsIn(query, editions, language)}
            isFirst={editions.length === 0}
            t={t}
          />
        </Card>
      </div>
    </>
  );
}

const TakeBack = ({ edition: { id, name }, t }: { edition: ListedTerms; t: HouseFaceTexts }) => (
  <ActForm action={takeBackTermsAction} fields={{ termsId: id }} label={t.takeBackOf(name)} variant="text">
    <Undo2 />
    {t.takeBack}
  </ActForm>
);

const textIn = (value: Query[string]) => (typeof value === "string" ? value : "");

/** What the address says is wrong, at its field; the edition in the way is named from the list itself. */
function problemsIn(query: Query, [last]: readonly ListedTerms[], language: Language): TermsProblems {
  const typedDay = careDay(textIn(query.startsOn));
  const facts = (code: string | undefined) =>
    code === "dayInPast"
      ? { days: typedDay ? [typedDay] : [] }
      : { name: last?.name, days: last ? [last.startsOn] : [] };
  const told = [query.wrong ?? []].flat().flatMap((one) => {
    const [field = "", code] = one.split(".");
    const text = fieldProblemOf(code, language) ?? refusalOf(code, language, facts(code));
    return text && ["name", "startsOn", "file"].includes(field) ? [[field, text]] : [];
  });
  return Object.fromEntries(told);
}
