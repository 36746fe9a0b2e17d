import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { ChangeForm } from "@/components/change-request/change-form";
import { personSections } from "@/components/change-request/form-fields";
import { formTexts, peopleTexts } from "@/components/change-request/form-texts";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/access/current-actor";
import { loadFormStart, loadSubjectFile } from "@/lib/change-request/queries";
import { messages } from "@/lib/texts/catalogue";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { requestOwnChangeAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: messages(language).familyData.change };
}

export default async function ChangeOwnDataPage() {
  const actor = await requireActor();
  const at = now();
  const subject = { kind: "person" as const, id: actor.personId };
  const [start, file] = await Promise.all([
    loadFormStart(actor, subject, at),
    loadSubjectFile(actor, subject, at),
  ]);
  if (!start || !file || start.waiting === "everything") redirect("/account" as Route);
  const texts = messages(actor.language);
  const t = texts.familyData;
  return (
    <>
      <PageHeader title={t.change} sub={t.formSub} back={{ href: "/account", label: t.backToOwn }} />
      <ChangeForm
        action={requestOwnChangeAction}
        sections={personSections({ start, shown: file.values, t, language: actor.language })}
        people={[]}
        earliest={today(at)}
        t={formTexts(texts)}
        peopleTexts={peopleTexts([], t)}
      />
    </>
  );
}
