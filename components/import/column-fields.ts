import type { FieldSpec } from "@/components/ui/fields-form";
import type { Language } from "@/lib/i18n/language";
import type { ImportView } from "@/lib/import/queries";
import { columnFieldName } from "@/lib/import/schema";
import { columnNames } from "@/lib/texts/import-columns";
import { importWork } from "@/lib/texts/import-work";

type ToMap = Extract<ImportView, { step: "map" }>;

export const headingText = (heading: string, place: number, language: Language) =>
  heading || importWork[language].unnamed(place + 1);

/** A question for each column of the file that may be imported. */
export function columnFields({ columns, suggested }: ToMap, language: Language): FieldSpec[] {
  const t = importWork[language];
  const names = columnNames(language).map(({ column, name }) => ({ value: column, label: name }));
  const options = [{ value: "", label: t.leaveOut }, ...names];
  return columns.flatMap(({ heading, examples, isRefused }, place) =>
    isRefused
      ? []
      : {
          name: columnFieldName(place),
          label: headingText(heading, place, language),
          hint: examples.length > 0 ? t.example(examples.join(", ")) : t.emptyColumn,
          options,
          start: suggested[place] ?? "",
        },
  );
}
