import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { CalendarDays } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { Language } from "@/lib/i18n/language";
import type { PlanningPage } from "@/lib/planning/planning-page";
import { planning } from "@/lib/texts/planning";
import { weekRange } from "@/lib/time/day-range";
import { formatDay } from "@/lib/time/format";
import { type PlanningViewName, planningHref } from "./planning-links";

type NothingPlannedProps = { page: PlanningPage; view: PlanningViewName; child: string; language: Language };

/** Says why there is nothing to see: before the first day, after the last, or just no care in these days. */
export function NothingPlanned({
  page: { range, agreed, closed },
  view,
  child,
  language,
}: NothingPlannedProps) {
  const t = planning[language];
  const notYet = agreed && range.to < agreed.startsOn ? agreed.startsOn : null;
  const ended = agreed?.endsOn && agreed.endsOn < range.from ? agreed.endsOn : null;
  const why = notYet
    ? t.startsText(child, formatDay(notYet, language, "full"))
    : ended
      ? t.endedText(child, formatDay(ended, language, "full"))
      : agreed
        ? t.noneText(child)
        : t.nothingAgreedText(child);
  const closedNames = closed
    .map(({ day, name }) => `${formatDay(day, language, "long")} (${name})`)
    .join(", ");
  const toStart = notYet ? (
    <Link href={planningHref(weekRange(notYet), view)} className={buttonClass({ variant: "quiet" })}>
      {t.toStart}
    </Link>
  ) : null;
  return (
    <EmptyState icon={CalendarDays} title={t.none} action={toStart}>
      <p>{why}</p>
      {closed.length > 0 && !notYet && !ended ? <p className="mt-2">{t.closedToo(closedNames)}</p> : null}
    </EmptyState>
  );
}
