import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { CalendarX } from "@/components/ui/icons";
import type { RosterSheet } from "@/lib/roster/view";
import { formatDay } from "@/lib/time/format";
import type { RosterTexts } from "./roster-texts";
import { SheetDays } from "./sheet-days";
import { type SheetProps, SheetTable } from "./sheet-table";

type GroupSheetProps = SheetProps & {
  /** Location and week, for paper, where nothing else on the sheet says so. */
  paperTitle: string;
};

/** "16 plaatsen", and from which day on another number. */
const placesOfWeek = ({ days }: RosterSheet, { t, language }: RosterTexts): string[] =>
  days
    .filter(({ places }, at) => places !== days[at - 1]?.places)
    .map(({ day, places }, at) =>
      at === 0 ? t.places(places) : t.placesFrom(formatDay(day, language, "short"), t.places(places)),
    );

/** One group's week; on paper it has an A4 sheet of its own, lying. */
export function GroupSheet({ paperTitle, ...props }: GroupSheetProps) {
  const { sheet, texts } = props;
  return (
    <Card
      aria-labelledby={`group-${sheet.id}`}
      className="[page:lying] print:break-after-page print:[zoom:0.9] print:border-0 print:p-0 print:last:break-after-auto"
    >
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 id={`group-${sheet.id}`}>
          {sheet.name}
          <span className="hidden font-normal print:inline"> · {paperTitle}</span>
        </h2>
        <p className="text-sm text-soft">
          {[texts.care.careTypes[sheet.careType], ...placesOfWeek(sheet, texts)].join(" · ")}
        </p>
      </div>
      {sheet.rows.length === 0 ? (
        <EmptyState icon={CalendarX} title={texts.t.empty} level={3} />
      ) : (
        <>
          <SheetTable {...props} />
          <SheetDays {...props} />
          <p className="mt-2 hidden text-soft text-xs print:block">{texts.t.ratioNote}</p>
        </>
      )}
    </Card>
  );
}
