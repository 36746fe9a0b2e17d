import { Card } from "@/components/ui/card";
import { List } from "@/components/ui/list";
import type { Language } from "@/lib/i18n/language";
import type { LogDay } from "@/lib/logbook/view";
import { logbookPage } from "@/lib/texts/logbook-page";
import type { CareDay } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
import { LogLine } from "./log-line";

type LogDaysProps = { days: LogDay[]; today: CareDay; language: Language };

/** Entries under the day they are about; days without any are left out. */
export function LogDays({ days, today, language }: LogDaysProps) {
  return (
    <div className="grid gap-4">
      {days.map(({ day, entries }) => (
        <Card
          key={day}
          heading={
            <time dateTime={day} className="inline-block first-letter:uppercase">
              {formatDay(day, language, "full")}
            </time>
          }
          aside={
            day === today ? (
              <span className="text-soft text-sm">{logbookPage[language].today}</span>
            ) : undefined
          }
        >
          <List>
            {entries.map((entry) => (
              <LogLine key={entry.id} entry={entry} language={language} />
            ))}
          </List>
        </Card>
      ))}
    </div>
  );
}
