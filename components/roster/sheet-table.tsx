import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import type { RosterSheet } from "@/lib/roster/view";
import type { CareDay } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
import { Occupancy, StaffChip } from "./day-facts";
import { BirthdayChip, Moments } from "./moments";
import type { RosterTexts } from "./roster-texts";

const cell = "px-1.5 py-2 text-left align-top font-normal print:py-0.5";

export type SheetProps = {
  sheet: RosterSheet;
  today: CareDay;
  texts: RosterTexts;
  /** The child's name, as a link to its file for those who may open it. */
  nameOf: (child: { id: string; name: string }) => ReactNode;
};

/** A group's week on a wide screen and on paper: children down, days across. */
export function SheetTable({ sheet, today, texts, nameOf }: SheetProps) {
  const { t } = texts;
  return (
    <table className="hidden w-full table-fixed text-sm md:table print:table print:text-xs">
      <caption className="sr-only">{t.sheet(sheet.name)}</caption>
      <thead>
        <tr className="border-line border-b">
          <th scope="col" className={cn(cell, "w-1/5 font-semibold")}>
            {t.child}
          </th>
          {sheet.days.map(({ day }) => (
            <DayHead key={day} day={day} isToday={day === today} texts={texts} />
          ))}
        </tr>
      </thead>
      <tbody className="bg-paper">
        <FactRow heading={t.occupancy}>
          {sheet.days.map((day) => (
            <td key={day.day} className={cell}>
              <Occupancy day={day} texts={texts} />
            </td>
          ))}
        </FactRow>
        <FactRow heading={sheet.careType === "daycare" ? t.staffNeeded : t.staffNeededLocation}>
          {sheet.days.map((day) => (
            <td key={day.day} className={cell}>
              <StaffChip need={day.staff} texts={texts} />
            </td>
          ))}
        </FactRow>
      </tbody>
      <tbody>
        {sheet.rows.map((row) => (
          <tr key={row.id} className="border-line border-b">
            <th scope="row" className={cell}>
              <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
                {nameOf(row)}
                <BirthdayChip row={row} texts={texts} />
              </span>
            </th>
            {row.cells.map((sessions, column) => (
              <td key={sheet.days[column]?.day} className={cell}>
                <Moments sessions={sessions} texts={texts} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FactRow({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <tr className="border-line border-b">
      <th scope="row" className={cn(cell, "font-semibold")}>
        {heading}
      </th>
      {children}
    </tr>
  );
}

type DayHeadProps = { day: CareDay; isToday: boolean; texts: RosterTexts };

function DayHead({ day, isToday, texts: { language } }: DayHeadProps) {
  return (
    <th scope="col" aria-current={isToday ? "date" : undefined} className={cn(cell, "font-semibold")}>
      <time dateTime={day} className={isToday ? "text-leaf underline underline-offset-4" : undefined}>
        <span className="sr-only">{formatDay(day, language, "full")}</span>
        <span aria-hidden>
          {formatDay(day, language, "weekdayShort")} {formatDay(day, language, "short")}
        </span>
      </time>
    </th>
  );
}
