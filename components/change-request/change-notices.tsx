import { ActForm } from "@/components/ui/act-form";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { CalendarClock, CircleCheck } from "@/components/ui/icons";
import { CircleX, Clock } from "@/components/ui/work-icons";
import type { ChangeView } from "@/lib/change-request/view";
import type { Language } from "@/lib/i18n/language";
import type { Messages } from "@/lib/texts/catalogue";
import { formatDay, formatInstant } from "@/lib/time/format";
import type { FormAction } from "@/lib/web/form-action";
import { ChangeLines } from "./change-lines";
import { HealthIsSeen } from "./health-news-note";

type Texts = Messages["familyData"];
type NoticeProps = { change: ChangeView; t: Texts; language: Language };

const askedText = ({ askedByMe, askedAt }: ChangeView, t: Texts, language: Language) =>
  (askedByMe ? t.askedByYou : t.askedByOther)(formatInstant(askedAt, language));

/** The change that waits: what it says, who asked, and the way to take it back. */
export function PendingChange({
  change,
  t,
  language,
  phone,
  withdraw,
}: NoticeProps & { phone?: string | null; withdraw: FormAction | null }) {
  return (
    <Card
      tone="sun"
      heading={
        <span className="flex items-center gap-2">
          <Clock className="size-5 shrink-0 text-sun" />
          {change.aboutHealth ? t.pendingHealthTitle : t.pendingTitle}
        </span>
      }
      className="grid gap-3"
    >
      {change.aboutHealth ? (
        <HealthIsSeen phone={phone} language={language} className="-mt-2" />
      ) : (
        <p className="-mt-2">{t.pendingText}</p>
      )}
      <div className="rounded-md bg-card p-3">
        {change.lines.length > 0 ? (
          <ChangeLines lines={change.lines} t={t} />
        ) : (
          <p className="text-soft">{t.pendingHidden}</p>
        )}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-sm">
          {askedText(change, t, language)}
          {change.holdsFrom ? (
            <>
              <br />
              {t.holdsFromDay(formatDay(change.holdsFrom, language, "full"))}
            </>
          ) : null}
        </p>
        {withdraw ? (
          <ActForm action={withdraw} fields={{ requestId: change.id }} variant="quiet">
            {t.withdraw}
          </ActForm>
        ) : null}
      </div>
    </Card>
  );
}

/** What became of earlier changes of the last weeks; the lines themselves on request. */
export function RecentChange({ change, t, language }: NoticeProps) {
  const { waitsForDay, holdsFrom, state, reason, decidedAt } = change;
  const planned = waitsForDay && holdsFrom !== null;
  const [icon, tone] = planned
    ? ([CalendarClock, "sky"] as const)
    : state === "rejected"
      ? ([CircleX, "berry"] as const)
      : ([CircleCheck, "leaf"] as const);
  const title = planned
    ? t.plannedTitle(formatDay(holdsFrom, language, "full"))
    : state === "rejected"
      ? t.rejectedTitle
      : t.acceptedTitle;
  return (
    <li className="grid gap-2 py-3 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <Chip icon={icon} tone={tone}>
          {title}
        </Chip>
        {decidedAt ? (
          <span className="text-sm text-soft">{t.decidedOn(formatInstant(decidedAt, language))}</span>
        ) : null}
      </div>
      {reason ? (
        <p className="whitespace-pre-line">
          <span className="text-soft">{t.reason}: </span>
          {reason}
        </p>
      ) : null}
      {change.lines.length > 0 ? (
        <details>
          <summary className="min-h-11 content-center text-leaf">{t.showLines}</summary>
          <div className="rounded-md bg-paper p-3">
            <ChangeLines lines={change.lines} t={t} />
          </div>
        </details>
      ) : null}
    </li>
  );
}
