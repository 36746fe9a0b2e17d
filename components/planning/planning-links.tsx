import type { Route } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import type { Language } from "@/lib/i18n/language";
import { planning } from "@/lib/texts/planning";
import type { CareDay } from "@/lib/time/care-day";
import { contains, type DayRange } from "@/lib/time/day-range";

export type PlanningViewName = "week" | "list";

/** Week is what opens by itself, so only the list is named in the address. */
export const viewQuery = (view: PlanningViewName): Record<string, string> =>
  view === "list" ? { view } : {};

export const planningHref = (range: DayRange | null, view: PlanningViewName): Route => {
  const query = new URLSearchParams({ ...range, ...viewQuery(view) }).toString();
  return (query ? `/planning?${query}` : "/planning") as Route;
};

type PlanningLinksProps = { range: DayRange; view: PlanningViewName; today: CareDay; language: Language };

/** The same days as a week or as a list, and the way back to this week. */
export function PlanningLinks({ range, view, today, language }: PlanningLinksProps) {
  const t = planning[language];
  return (
    <div data-print="hide" className="mb-1 flex flex-wrap items-center justify-between gap-x-3">
      <nav aria-label={t.views} className="-mx-1 flex gap-2">
        <ViewLink href={planningHref(range, "week")} current={view === "week"} label={t.viewWeek} />
        <ViewLink href={planningHref(range, "list")} current={view === "list"} label={t.viewList} />
      </nav>
      <div className="flex flex-wrap gap-x-3">
        {contains(range, today) ? null : (
          <Link href={planningHref(null, view)} className={buttonClass({ variant: "text" })}>
            {t.thisWeek}
          </Link>
        )}
        <Link href={"/planning/closures" as Route} className={buttonClass({ variant: "text" })}>
          {t.closures.title}
        </Link>
      </div>
    </div>
  );
}

function ViewLink({ href, current, label }: { href: Route; current: boolean; label: string }) {
  return (
    <Link
      href={href}
      aria-current={current ? "true" : undefined}
      className={cn(
        buttonClass({ variant: "text", className: "px-2!" }),
        current && "text-ink underline decoration-2 underline-offset-8",
      )}
    >
      {label}
    </Link>
  );
}
