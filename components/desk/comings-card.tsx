import type { Route } from "next";
import { Card } from "@/components/ui/card";
import { DayTile } from "@/components/ui/day-tile";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { List, ListItem } from "@/components/ui/list";
import { UsersRound } from "@/components/ui/work-icons";
import type { Coming } from "@/lib/desk/comings";
import type { Language } from "@/lib/i18n/language";
import { desk } from "@/lib/texts/desk";
import { formatDay } from "@/lib/time/format";

type ComingsCardProps = { comings: readonly Coming[]; language: Language };

export function ComingsCard({ comings, language }: ComingsCardProps) {
  const t = desk[language].comings;
  const severalPlaces = new Set(comings.map(({ location }) => location)).size > 1;
  return (
    <Card heading={t.title}>
      {comings.length === 0 ? (
        <EmptyState icon={UsersRound} title={t.none} level={3}>
          <p>{t.noneText}</p>
        </EmptyState>
      ) : (
        <List>
          {comings.map((one) => (
            <ListItem
              key={`${one.childId} ${one.what} ${one.day}`}
              lead={
                <DayTile
                  date={one.day}
                  weekday={formatDay(one.day, language, "weekdayShort")}
                  day={formatDay(one.day, language, "dayNumber")}
                  month={formatDay(one.day, language, "monthShort")}
                  label={formatDay(one.day, language, "full")}
                />
              }
            >
              <Link href={`/team/families/${one.childId}` as Route} className="font-semibold">
                {t.whats[one.what](one.name)}
              </Link>
              <p className="text-sm text-soft">
                {severalPlaces ? `${one.group} · ${one.location}` : one.group}
              </p>
            </ListItem>
          ))}
        </List>
      )}
    </Card>
  );
}
