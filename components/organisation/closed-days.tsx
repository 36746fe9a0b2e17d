import type { Route } from "next";
import { ActForm } from "@/components/ui/act-form";
import { Card } from "@/components/ui/card";
import { DayTile } from "@/components/ui/day-tile";
import { EmptyState } from "@/components/ui/empty-state";
import { CalendarDays, Undo2 } from "@/components/ui/icons";
import { List, ListItem } from "@/components/ui/list";
import { TabLinks } from "@/components/ui/tab-links";
import type { Language } from "@/lib/i18n/language";
import type { ClosedDayLine, ClosuresOfYear } from "@/lib/organisation/read-closures";
import { closures } from "@/lib/texts/closures";
import { formatDay, formatTime } from "@/lib/time/format";
import type { FormAction } from "@/lib/web/form-action";

type YearLinksProps = { page: ClosuresOfYear; here: string; language: Language };

export const YearLinks = ({ page, here, language }: YearLinksProps) => (
  <TabLinks
    label={closures[language].years}
    tabs={page.years.map((year) => ({
      ...{ href: `${here}?year=${year}` as Route, text: String(year), isOpen: year === page.year },
    }))}
  />
);

type ClosedDaysProps = {
  page: ClosuresOfYear;
  /** Of one location: what closes all of them is opened elsewhere. */
  locationId: string | null;
  reopen?: FormAction;
  language: Language;
};

/** The days of a year on which nobody comes, and why; those to come can be opened again. */
export function ClosedDays({ page, reopen, locationId, language }: ClosedDaysProps) {
  const t = closures[language];
  if (page.days.length === 0)
    return (
      <Card aria-label={t.list(page.year)}>
        <EmptyState icon={CalendarDays} title={t.none(page.year)}>
          {reopen ? t.noneText : null}
        </EmptyState>
      </Card>
    );
  return (
    <Card heading={t.list(page.year)}>
      <List>
        {page.days.map((line) => (
          <OneDay
            key={line.id}
            line={line}
            reopen={line.isToCome && (locationId ?? line.locationId) === line.locationId ? reopen : undefined}
            note={
              line.isToCome && reopen && locationId !== null && line.locationId === null
                ? t.elsewhere
                : undefined
            }
            language={language}
          />
        ))}
      </List>
    </Card>
  );
}

type OneDayProps = { line: ClosedDayLine; reopen?: FormAction; note?: string; language: Language };

function OneDay({ line, reopen, note, language }: OneDayProps) {
  const t = closures[language];
  const full = formatDay(line.day, language, "full");
  return (
    <ListItem
      lead={
        <DayTile
          date={line.day}
          weekday={formatDay(line.day, language, "weekdayShort")}
          day={formatDay(line.day, language, "dayNumber")}
          month={formatDay(line.day, language, "monthShort")}
          label={full}
        />
      }
      aside={
        reopen ? (
          <ActForm
            action={reopen}
            fields={{ closureDayId: line.id }}
            variant="quiet"
            label={t.reopenLabel(line.name, full)}
          >
            <Undo2 />
            {t.reopen}
          </ActForm>
        ) : null
      }
    >
      <p className="font-semibold">{line.name}</p>
      {line.from ? <p className="text-sm">{t.earlyFrom(formatTime(line.from, language))}</p> : null}
      <p className="text-sm text-soft">{line.place ?? t.everywhere}</p>
      {note ? <p className="text-sm text-soft">{note}</p> : null}
    </ListItem>
  );
}
