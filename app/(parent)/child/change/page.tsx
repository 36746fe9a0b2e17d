import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { ChangeForm } from "@/components/change-request/change-form";
import { childSections, peopleOfForm } from "@/components/change-request/form-fields";
import { formTexts, peopleTexts } from "@/components/change-request/form-texts";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { loadFormStart, loadSubjectFile } from "@/lib/change-request/queries";
import { requireParent } from "@/lib/family/parent-context";
import { messages } from "@/lib/texts/catalogue";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { requestChildChangeAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireParent();
  return { title: messages(actor.language).familyData.change };
}

export default async function ChangeChildPage() {
  const { actor, child } = await requireParent();
  const at = now();
  const subject = { kind: "child" as const, id: child.id };
  const [start, file] = await Promise.all([
    loadFormStart(actor, subject, at),
    loadSubjectFile(actor, subject, at),
  ]);
  // While a change waits, or without authority, there is nothing to fill in: the page above says why.
  if (!start || !file || start.waiting === "everything") redirect("/child" as Route);
  const texts = messages(actor.language);
  const t = texts.familyData;
  const people = peopleOfForm(start, t);
  return (
    <>
      <PageHeader
        title={`${t.change}: ${child.givenName}`}
        sub={t.formSub}
        back={{ href: "/child", label: t.backToChild }}
      />
      {start.waiting === "nothing" ? null : <Notice className="mb-4">{t.stillWaiting[start.waiting]}</Notice>}
      <ChangeForm
        key={child.id}
        action={requestChildChangeAction}
        childId={child.id}
        sections={childSections({ start, shown: file.values, t, language: actor.language })}
        people={people}
        earliest={today(at)}
        t={formTexts(texts)}
        peopleTexts={peopleTexts(people, t)}
      />
    </>
  );
}
