import { cn } from "./cn";

type DayTileProps = {
  /** Machine-readable date, 2026-11-23. */
  date: string;
  /** Two letters on screen: "ma". */
  weekday: string;
  day: number | string;
  /** "nov": a list may run over the end of a month. */
  month: string;
  /** The whole date as a screen reader says it: "maandag 23 november". */
  label: string;
  className?: string;
};

export function DayTile({ date, weekday, day, month, label, className }: DayTileProps) {
  return (
    <time
      dateTime={date}
      className={cn("w-13 shrink-0 rounded-md border border-line bg-paper py-1 text-center", className)}
    >
      <span className="sr-only">{label}</span>
      <span aria-hidden className="block font-semibold text-soft text-xs uppercase tracking-wider">
        {weekday}
      </span>
      <span aria-hidden className="block font-bold text-xl leading-tight">
        {day}
      </span>
      <span aria-hidden className="block text-soft text-xs leading-tight">
        {month}
      </span>
    </time>
  );
}
