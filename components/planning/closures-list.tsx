import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { DayTile } from "@/components/ui/day-tile";
import { EmptyState } from "@/components/ui/empty-state";
import { CalendarDays, DoorClosed } from "@/components/ui/icons";
import { List, ListItem } from "@/components/ui/list";
import type { Language } from "@/lib/i18n/language";
import type { ClosuresPage } from "@/lib/planning/closures-page";
import { planning } from "@/lib/texts/planning";
import { formatDay, formatTime } from "@/lib/time/format";

type ClosuresListProps = { page: ClosuresPage; child: string; language: Language };

/** The closing days of a year; those on which care falls away stand out. */
export function ClosuresList({ page, child, language }: ClosuresListProps) {
  const t = planning[language].closures;
  if (page.days.length === 0)
    return (
      <Card aria-label={t.title}>
        <EmptyState icon={CalendarDays} title={t.none(page.year)}>
          {t.noneText}
        </EmptyState>
      </Card>
    );
  return (
    <Card aria-label={t.title}>
      <List>
        {page.days.map(({ day, name, from, misses }) => (
          <ListItem
            key={day}
            lead={
              <DayTile
                date={day}
                weekday={formatDay(day, language, "weekdayShort")}
                day={formatDay(day, language, "dayNumber")}
                month={formatDay(day, language, "monthShort")}
                label={formatDay(day, language, "full")}
              />
            }
            aside={
              misses ? (
                <Chip icon={DoorClosed} tone="sun">
                  {from ? t.missesPart(child) : t.misses(child)}
                </Chip>
              ) : null
            }
          >
            <p className="font-semibold">{name}</p>
            {from ? <p className="text-sm">{t.early(formatTime(from, language))}</p> : null}
            <p className="text-sm text-soft first-letter:uppercase">{formatDay(day, language, "full")}</p>
          </ListItem>
        ))}
      </List>
    </Card>
  );
}
