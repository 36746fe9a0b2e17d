import type { Route } from "next";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { CalendarDays } from "@/components/ui/icons";
import { List } from "@/components/ui/list";
import { TabLinks } from "@/components/ui/tab-links";
import type { Language } from "@/lib/i18n/language";
import type { ClosuresOfYear } from "@/lib/organisation/read-closures";
import { closures } from "@/lib/texts/closures";
import type { FormAction } from "@/lib/web/form-action";
import { OneClosing, OneDay } from "./closed-day";
import { asOne, closingsIn } from "./closings-in";

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
        {closingsIn(page.days).map(({ lines, first, last }) => {
          const isElsewhere = locationId !== null && first.locationId === null;
          const shared = {
            ...{ reopen: last.isToCome && !isElsewhere ? reopen : undefined, language },
            note: last.isToCome && isElsewhere && reopen ? t.elsewhere : undefined,
          };
          return lines.length < asOne ? (
            lines.map((line) => (
              <OneDay key={line.id} line={line} {...(line.isToCome ? shared : { language })} />
            ))
          ) : (
            <OneClosing key={first.id} lines={lines} range={{ from: first.day, to: last.day }} {...shared} />
          );
        })}
      </List>
    </Card>
  );
}
