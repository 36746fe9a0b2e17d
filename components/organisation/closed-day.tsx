import { ActForm } from "@/components/ui/act-form";
import { DayTile } from "@/components/ui/day-tile";
import { Undo2 } from "@/components/ui/icons";
import { List, ListItem } from "@/components/ui/list";
import { Unfold } from "@/components/ui/unfold";
import type { Language } from "@/lib/i18n/language";
import type { ClosedDayLine } from "@/lib/organisation/read-closures";
import { closures } from "@/lib/texts/closures";
import type { CareDay } from "@/lib/time/care-day";
import { formatDay, formatDayRange, formatTime } from "@/lib/time/format";
import type { FormAction } from "@/lib/web/form-action";

type Shared = { reopen?: FormAction; note?: string; language: Language };

type OneDayProps = Shared & { line: ClosedDayLine };

export function OneDay({ line, reopen, note, language }: OneDayProps) {
  const t = closures[language];
  const full = formatDay(line.day, language, "full");
  return (
    <ListItem
      lead={<Tile day={line.day} language={language} />}
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

type OneClosingProps = Shared & { lines: readonly ClosedDayLine[]; range: { from: CareDay; to: CareDay } };

/** Days that were closed together: opened again all at once, or one of them. */
export function OneClosing({ lines, range, reopen, note, language }: OneClosingProps) {
  const t = closures[language];
  const [first] = lines;
  if (!first) return null;
  const days = formatDayRange(range, language);
  return (
    <ListItem
      lead={<Tile day={range.from} language={language} />}
      aside={
        reopen ? (
          <ActForm
            action={reopen}
            fields={{ closureDayId: first.id, whole: "on" }}
            variant="quiet"
            label={t.reopenAllLabel(first.name, days)}
          >
            <Undo2 />
            {t.reopenAll}
          </ActForm>
        ) : null
      }
    >
      <p className="font-semibold">{first.name}</p>
      <p className="text-sm">
        {days} · {t.days(lines.length)}
      </p>
      <p className="text-sm text-soft">{first.place ?? t.everywhere}</p>
      {note ? <p className="text-sm text-soft">{note}</p> : null}
      <Unfold summary={t.eachDay(first.name)}>
        <List>
          {lines.map((line) => (
            <OneDay
              key={line.id}
              line={line}
              reopen={line.isToCome ? reopen : undefined}
              language={language}
            />
          ))}
        </List>
      </Unfold>
    </ListItem>
  );
}

const Tile = ({ day, language }: { day: CareDay; language: Language }) => (
  <DayTile
    date={day}
    weekday={formatDay(day, language, "weekdayShort")}
    day={formatDay(day, language, "dayNumber")}
    month={formatDay(day, language, "monthShort")}
    label={formatDay(day, language, "full")}
  />
);
