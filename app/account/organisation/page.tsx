import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ComplaintsCard, ContactCard } from "@/components/organisation/contact-cards";
import { TermsList } from "@/components/organisation/terms-list";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/access/current-actor";
import { readHouseContact } from "@/lib/organisation/read-contact";
import { listTerms } from "@/lib/organisation/read-terms";
import { ownHouse } from "@/lib/texts/own-house";
import { now } from "@/lib/time/clock";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: ownHouse[language].title };
}

/** Who runs the care: how to reach them, where a complaint goes, and what was agreed in general. */
export default async function OwnHousePage() {
  const actor = await requireActor();
  const [house, editions] = await Promise.all([readHouseContact(actor), listTerms(actor, now())]);
  if (!house) notFound();
  const { language } = actor;
  const t = ownHouse[language];
  return (
    <>
      <PageHeader title={t.title} sub={t.sub(house.name)} back={{ href: "/account", label: t.back }} />
      <div className="grid max-w-2xl gap-4">
        <ContactCard house={house} language={language} />
        <Card heading={t.terms}>
          {editions.length === 0 ? <p className="text-soft">{t.noTerms}</p> : null}
          <TermsList editions={editions} language={language} />
        </Card>
        <ComplaintsCard house={house} language={language} />
      </div>
    </>
  );
}
