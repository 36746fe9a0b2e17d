import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BlockedTextForm } from "@/components/organisation/blocked-text-form";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { readBlockedText } from "@/lib/organisation/read-blocked-text";
import { settings } from "@/lib/texts/settings";
import { setBlockedTextAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole("admin");
  return { title: settings[language].title };
}

export default async function SettingsPage() {
  const actor = await requireRole("admin");
  const t = settings[actor.language];
  const blocked = await readBlockedText(actor);
  if (!blocked) notFound();
  return (
    <>
      <PageHeader title={t.title} sub={t.sub} />
      <Card heading={t.blockedTitle} className="max-w-2xl">
        <p className="mb-3 text-soft">{t.blockedAbout}</p>
        <BlockedTextForm
          action={setBlockedTextAction}
          blocked={blocked}
          t={{ blockedText: t.blockedText, hint: t.blockedHint, save: t.save, saving: t.saving }}
        />
      </Card>
    </>
  );
}
