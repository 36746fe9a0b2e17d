import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FormerPortrait, PresentPortrait } from "@/components/portrait/portrait-cards";
import { SendPortrait } from "@/components/portrait/send-portrait";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { hasRole } from "@/lib/access/actor";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles, roles } from "@/lib/access/roles";
import { openPortraitDesk } from "@/lib/portrait/portrait-desk";
import { portraitTexts } from "@/lib/texts/portrait";
import { now } from "@/lib/time/clock";
import { removePortraitAction, restorePortraitAction } from "./actions";

/** Without the child's name: titles end up in histories and on shared screens. */
export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...roles);
  return { title: portraitTexts[language].title };
}

const told = ["saved", "removed", "restored"] as const;

type Props = PageProps<"/team/children/[childId]/portrait">;

export default async function PortraitPage({ params, searchParams }: Props) {
  const [actor, { childId }, query] = await Promise.all([requireRole(...roles), params, searchParams]);
  const desk = await openPortraitDesk(actor, childId, now());
  if (!desk) notFound();
  const { language } = actor;
  const t = portraitTexts[language];
  const { child, allowed, present, former } = desk;
  const done = told.find((one) => one === query.done);
  const back = hasRole(actor, ...deskRoles) ? `/team/families/${child.id}` : `/team/children/${child.id}`;
  return (
    <>
      <PageHeader title={t.title} sub={t.sub(child.fullName)} back={{ href: back, label: child.fullName }} />
      <div className="grid max-w-2xl gap-4">
        {done ? <Notice tone="success">{t[done]}</Notice> : null}
        {allowed ? (
          <>
            <PresentPortrait name={child.fullName} present={present} remove={removePortraitAction} t={t} />
            <SendPortrait desk={desk} problem={query.problem} language={language} />
            {former ? (
              <FormerPortrait former={former} restore={restorePortraitAction} language={language} />
            ) : null}
          </>
        ) : (
          <Notice tone="warning" title={t.notAllowed}>
            {t.notAllowedText(child.givenName)}
          </Notice>
        )}
      </div>
    </>
  );
}
