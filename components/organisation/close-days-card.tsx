import { Card } from "@/components/ui/card";
import type { Language } from "@/lib/i18n/language";
import { schoolHolidayNames } from "@/lib/organisation/holiday-names";
import type { ClosuresOfYear } from "@/lib/organisation/read-closures";
import { closures } from "@/lib/texts/closures";
import { schoolRegion } from "@/lib/texts/school-region";
import { formatDay, formatDayRange } from "@/lib/time/format";
import { schoolHolidayKey } from "@/lib/time/school-holidays";
import type { FormAction } from "@/lib/web/form-action";
import { CloseDaysForm } from "./close-days-form";

type CloseDaysCardProps = {
  page: ClosuresOfYear;
  action: FormAction;
  locationId?: string;
  language: Language;
};

/** Liberation Day, which is a day off in some houses and some years only. */
const isLiberationDay = (day: string) => day.endsWith("-05-05");

/** Where days are closed, with what that means for care that is planned already. */
export function CloseDaysCard({ page, action, locationId, language }: CloseDaysCardProps) {
  const t = closures[language];
  const { noHolidays, range, rangeHint, startsOn, endsOn, name, nameHint, optional } = t;
  const { places, placesHint, tell, tellHint, close, closing } = t;
  return (
    <Card heading={t.close}>
      <p className="-mt-1 mb-4 text-soft">{t.closeText}</p>
      <CloseDaysForm
        key={page.year}
        action={action}
        locationId={locationId}
        places={locationId ? [] : page.places.map((place) => ({ value: place.id, label: place.name }))}
        holidays={page.holidays.map((holiday) => ({
          value: holiday.day,
          label: `${holiday.name}, ${formatDay(holiday.day, language, "weekdayShort")} ${formatDay(holiday.day, language, "short")}`,
          hint: isLiberationDay(holiday.day) ? t.liberation : undefined,
        }))}
        schoolHolidays={schoolChoices(page, language)}
        aboutSchool={aboutSchool(page, language)}
        t={{
          ...{
            schoolHolidays: t.schoolHolidays(page.year),
            schoolHolidaysHint: t.schoolHolidaysHint(locationId === undefined),
            holidays: t.holidays(page.year),
            noHolidays,
            range,
            rangeHint,
            startsOn,
            endsOn,
            name,
            nameHint,
          },
          ...{ optional, places, placesHint, tell, tellHint, close, closing },
        }}
      />
    </Card>
  );
}

const schoolChoices = ({ schoolHolidays }: ClosuresOfYear, language: Language) =>
  schoolHolidays.map((holiday) => {
    const { schoolHoliday } = closures[language];
    const [name, region] = [
      schoolHolidayNames[holiday.season],
      schoolRegion[language].regions[holiday.region],
    ];
    return {
      value: schoolHolidayKey(holiday),
      label: schoolHoliday(name, region, formatDayRange(holiday, language)),
    };
  });

/** What is missing from the list, and why. */
function aboutSchool({ places, schoolHolidays, isBeyondKnown }: ClosuresOfYear, language: Language) {
  const t = closures[language];
  if (places.every(({ schoolRegion }) => schoolRegion === null)) return t.noSchoolRegion;
  if (isBeyondKnown) return t.notKnown;
  return schoolHolidays.length === 0 ? t.noSchoolHolidays : undefined;
}
