import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { Language } from "@/lib/i18n/language";
import { firstDayOf, type Month, type MonthCount } from "@/lib/photo/queries";
import { photos } from "@/lib/texts/photos";
import { formatDay } from "@/lib/time/format";

type MonthChoiceProps = { months: MonthCount[]; month: Month; language: Language };

/** The months in which there are photos, as a plain form. */
export function MonthChoice({ months, month, language }: MonthChoiceProps) {
  const t = photos[language];
  return (
    <form method="get" autoComplete="off" action="/photos" className="flex items-end gap-2">
      <Field name="month" label={t.chooseMonth}>
        {(control) => (
          <Select {...control} key={month} defaultValue={month}>
            {months.map((one) => (
              <option key={one.month} value={one.month}>
                {`${formatDay(firstDayOf(one.month), language, "month")} (${one.photos})`}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button type="submit" variant="quiet">
        {t.showMonth}
      </Button>
    </form>
  );
}
