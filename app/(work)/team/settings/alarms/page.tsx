import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReceiversCard } from "@/components/alarm/receivers-card";
import { ReceiversForm } from "@/components/alarm/receivers-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { readReceivers } from "@/lib/alarm/read-receivers";
import { alarmReceivers } from "@/lib/texts/alarm-receivers";
import { settings } from "@/lib/texts/settings";
import { now } from "@/lib/time/clock";
import { setAlarmReceiversAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole("admin");
  return { title: alarmReceivers[language].title };
}

/** Who is told of each kind of alarm; `kind` in the address opens the form of one. */
export default async function AlarmReceiversPage({ searchParams }: PageProps<"/team/settings/alarms">) {
  const [actor, query] = await Promise.all([requireRole("admin"), searchParams]);
  const found = await readReceivers(actor, now());
  if (!found) notFound();
  const { language } = actor;
  const t = alarmReceivers[language];
  const { kinds, colleagues } = found;
  const admins = colleagues.filter(({ isAdmin }) => isAdmin).map(({ name }) => name);
  const choices = colleagues.map(({ id, name, isAdmin }) => ({
    ...{ value: id, label: name, hint: isAdmin ? t.admin : t.office },
  }));
  const { choose, chooseHint, save, saving } = t;
  return (
    <>
      <PageHeader
        title={t.title}
        sub={t.sub}
        back={{ href: "/team/settings", label: settings[language].title }}
      />
      <div className="grid max-w-2xl gap-4">
        {kinds.map((told) => (
          <ReceiversCard key={told.kind} told={told} admins={admins.join(", ")} language={language}>
            {query.kind === told.kind ? (
              <ReceiversForm
                action={setAlarmReceiversAction}
                kind={told.kind}
                chosen={told.chosen.map(({ id }) => id)}
                choices={choices}
                t={{ choose, chooseHint, save, saving }}
              />
            ) : null}
          </ReceiversCard>
        ))}
      </div>
    </>
  );
}
