import type { Route } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { ChevronLeft, ChevronRight } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { Language } from "@/lib/i18n/language";
import type { StaffDay } from "@/lib/logbook/staff-day";
import { groupDay } from "@/lib/texts/group-day";

type DayNavProps = { shown: StaffDay; hrefOf: (day: string) => string; language: Language };

/** A day back or forth, as far as may still be written. */
export function DayNav({ shown, hrefOf, language }: DayNavProps) {
  const t = groupDay[language];
  return (
    <nav aria-label={t.days} className="flex gap-2">
      {shown.earlier ? (
        <Link
          href={hrefOf(shown.earlier) as Route}
          aria-label={t.earlierDay}
          className={buttonClass({ variant: "quiet", className: "px-2!" })}
        >
          <ChevronLeft />
        </Link>
      ) : null}
      {shown.later ? (
        <Link
          href={hrefOf(shown.later) as Route}
          aria-label={t.laterDay}
          className={buttonClass({ variant: "quiet", className: "px-2!" })}
        >
          <ChevronRight />
        </Link>
      ) : null}
    </nav>
  );
}
