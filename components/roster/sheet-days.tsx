import { ChevronDown } from "@/components/ui/icons";
import type { SheetDay } from "@/lib/roster/view";
import { formatDay } from "@/lib/time/format";
import { Occupancy, StaffChip } from "./day-facts";
import { BirthdayChip, Moments } from "./moments";
import type { RosterTexts } from "./roster-texts";
import type { SheetProps } from "./sheet-table";

/** The same week on a phone: a day opens to its children; today, or else the first day, is open. */
export function SheetDays({ sheet, today, texts, nameOf }: SheetProps) {
  const opened = sheet.days.some((one) => one.day === today) ? today : sheet.days[0]?.day;
  return (
    <div className="divide-y divide-line md:hidden print:hidden">
      {sheet.days.map((day, column) => (
        <details key={day.day} open={day.day === opened} className="group py-1">
          <DaySummary day={day} texts={texts} />
          <ul className="divide-y divide-line border-line border-t pb-2">
            {sheet.rows.map((row) =>
              row.cells[column]?.length ? (
                <li
                  key={row.id}
                  className="flex min-h-11 flex-wrap items-center justify-between gap-x-3 gap-y-1"
                >
                  <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
                    {nameOf(row)}
                    <BirthdayChip row={row} texts={texts} />
                  </span>
                  <span className="text-sm">
                    <Moments sessions={row.cells[column]} texts={texts} />
                  </span>
                </li>
              ) : null,
            )}
          </ul>
        </details>
      ))}
    </div>
  );
}

type SummaryProps = { day: SheetDay; texts: RosterTexts };

function DaySummary({ day, texts }: SummaryProps) {
  return (
    <summary className="flex min-h-11 items-start gap-3 py-2">
      <span className="grid min-w-0 flex-1 gap-1">
        <span className="flex flex-wrap items-center justify-between gap-2">
          <time dateTime={day.day} className="font-semibold first-letter:uppercase">
            {formatDay(day.day, texts.language, "weekdayLong")} {formatDay(day.day, texts.language, "short")}
          </time>
          {day.closure ? null : <StaffChip need={day.staff} texts={texts} />}
        </span>
        <span className="flex flex-wrap gap-x-4 text-sm">
          <Occupancy day={day} texts={texts} />
        </span>
      </span>
      <ChevronDown className="mt-0.5 size-5 shrink-0 text-soft group-open:rotate-180" />
    </summary>
  );
}
