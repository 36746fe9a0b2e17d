import type { Route } from "next";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Pencil } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { Receivers } from "@/lib/alarm/read-receivers";
import type { Language } from "@/lib/i18n/language";
import { alarmReceivers } from "@/lib/texts/alarm-receivers";
import { alarms } from "@/lib/texts/alarms";
import { today } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";

type ReceiversCardProps = {
  told: Receivers;
  /** Names of all administrators. */
  admins: string;
  language: Language;
  /** The form, where this kind is being changed. */
  children?: ReactNode;
};

/** One kind of alarm and who is told of it. */
export function ReceiversCard({ told, admins, language, children }: ReceiversCardProps) {
  const [t, { title }] = [alarmReceivers[language], alarms[language].kinds[told.kind]];
  return (
    <Card
      heading={title}
      aside={
        children ? null : (
          <Link
            href={`/team/settings/alarms?kind=${told.kind}` as Route}
            aria-label={t.changeLabel(title)}
            className={buttonClass({ variant: "text" })}
          >
            <Pencil />
            {t.change}
          </Link>
        )
      }
    >
      {children ?? <Told told={told} admins={admins} language={language} />}
      {told.kind === "mail-quota" ? <p className="mt-2 text-sm text-soft">{t.noMail}</p> : null}
    </Card>
  );
}

function Told({ told: { chosen, isDefault }, admins, language }: ReceiversCardProps) {
  const t = alarmReceivers[language];
  return (
    <>
      {chosen.map(({ id, name, since, isTold }) => (
        <p key={id}>
          {isTold ? name : t.gone(name)}{" "}
          <span className="text-sm text-soft">· {t.since(formatDay(today(since), language, "long"))}</span>
        </p>
      ))}
      {isDefault && chosen.length > 0 ? <p className="mt-2 text-sm text-soft">{t.fallback}</p> : null}
      {isDefault ? <p>{t.all(admins)}</p> : null}
    </>
  );
}
