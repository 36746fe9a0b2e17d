import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { ChildFacts } from "@/components/change-request/child-facts";
import { AccessesCard } from "@/components/family/accesses-card";
import { ContractsCard, PlacementsCard } from "@/components/family/care-cards";
import { GuardianCard } from "@/components/family/guardian-card";
import { FreshMerges, PastMerges } from "@/components/family/past-merges";
import { SiblingsCard } from "@/components/family/siblings-card";
import { PapersCard } from "@/components/family-document/papers-card";
import { PortraitLink } from "@/components/portrait/portrait-link";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Mail } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles } from "@/lib/access/roles";
import { openFamilyFile } from "@/lib/family/family-file";
import { listMerges, mergedInto } from "@/lib/family/merge/past-merges";
import { mayMerge } from "@/lib/family/policy";
import { messages } from "@/lib/texts/catalogue";
import { familyDocuments } from "@/lib/texts/family-documents";
import { familyWork } from "@/lib/texts/family-work";
import { merging } from "@/lib/texts/merging";
import { otherGroup } from "@/lib/texts/other-group";
import { ageInMonths, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { formatDay } from "@/lib/time/format";
import { unmergeAction } from "../merge-actions";
import { takeBackLeavingAction, takeBackPlacementAction } from "./actions";

/** Without the child's name: titles end up in histories and on shared screens. */
export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...deskRoles);
  return { title: messages(language).families.title };
}

export default async function FamilyFilePage({ params }: PageProps<"/team/families/[childId]">) {
  const actor = await requireRole(...deskRoles);
  const moment = now();
  const { childId } = await params;
  const into = await mergedInto(actor, childId);
  if (into) redirect(`/team/families/${into}` as Route);
  const file = await openFamilyFile(actor, childId, moment);
  if (!file) notFound();
  const { language } = actor;
  const texts = messages(language);
  const t = texts.families;
  const work = familyWork[language];
  const at = (task: string) => `/team/families/${file.id}/${task}` as Route;
  const day = today(moment);
  const merges = await listMerges(actor, file.id, moment);
  const past = { merges, undo: unmergeAction, now: moment, language };
  const born = t.born(
    formatDay(file.birthDate, language, "long"),
    texts.care.age(ageInMonths(file.birthDate, day)),
  );
  return (
    <>
      <PageHeader
        title={file.fullName}
        sub={born}
        lead={<PortraitLink child={file} language={language} />}
        back={{ href: "/team/families", label: t.back }}
        action={
          <div className="flex flex-wrap gap-2">
            <Link
              href={`/team/messages/new?to=child:${file.id}` as Route}
              className={buttonClass({ variant: "quiet" })}
            >
              <Mail />
              {familyDocuments[language].message}
            </Link>
            {mayMerge(actor) ? <CardLink href={at("merge")}>{merging[language].entry}</CardLink> : null}
            <Link href={at("edit")} className={buttonClass({ variant: "quiet" })}>
              {work.correct}
            </Link>
          </div>
        }
      />
      <FreshMerges {...past} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid gap-4">
          <Card heading={t.guardians} aside={<CardLink href={at("adults")}>{work.addAdult}</CardLink>}>
            {file.guardians.length === 0 ? <p className="text-soft">{t.noGuardians}</p> : null}
            <ul className="divide-y divide-line">
              {file.guardians.map((guardian) => (
                <GuardianCard key={guardian.id} guardian={guardian} t={t} language={language} />
              ))}
            </ul>
          </Card>
          <ChildFacts
            values={file.data}
            news={file.healthNews}
            t={texts.familyData}
            language={language}
            forStaff
          />
          <ContractsCard contracts={file.contracts} t={texts} language={language} />
        </div>
        <div className="grid gap-4">
          <PlacementsCard
            placements={file.placements}
            aside={<CardLink href={at("place")}>{work.move}</CardLink>}
            below={<CardLink href={at("other-group")}>{otherGroup[language].entry}</CardLink>}
            takeBack={takeBackPlacementAction}
            stay={takeBackLeavingAction}
            leave={at("leave")}
            t={texts}
            language={language}
          />
          <PapersCard papers={file.papers} documents={at("documents")} t={familyDocuments[language]} />
          <SiblingsCard siblings={file.siblings} today={day} t={texts} language={language} />
          <PastMerges {...past} />
          {file.accesses ? (
            <AccessesCard accesses={file.accesses} all={at("opened")} t={t} language={language} />
          ) : null}
        </div>
      </div>
    </>
  );
}

const CardLink = ({ href, children }: { href: Route; children: ReactNode }) => (
  <Link href={href} className={buttonClass({ variant: "text" })}>
    {children}
  </Link>
);
