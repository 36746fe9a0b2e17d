import { Chip } from "@/components/ui/chip";
import { CircleAlert, MoonStar } from "@/components/ui/icons";
import { UsersRound } from "@/components/ui/work-icons";
import type { SheetDay, StaffNeed } from "@/lib/roster/view";
import { partText, type RosterTexts, staffText } from "./roster-texts";

type DayProps = { day: SheetDay; texts: RosterTexts };

/** Per part of the day how many of the places are taken at the fullest moment. */
export function Occupancy({ day, texts }: DayProps) {
  if (day.closure) return <ClosureChip day={day} texts={texts} />;
  return day.parts.map((part) => (
    <span key={`${part.code} ${part.from}`} className="flex flex-wrap items-baseline gap-x-1.5">
      <span className="text-soft">{partText(part, texts)}</span>
      {part.planned > day.places ? (
        <span className="inline-flex items-center gap-1 font-semibold text-berry">
          <CircleAlert className="size-4 self-center" />
          {texts.t.occupancyOf(part.planned, day.places)}
          <span className="sr-only">{texts.t.overfull}</span>
        </span>
      ) : (
        <span className="font-semibold">{texts.t.occupancyOf(part.planned, day.places)}</span>
      )}
    </span>
  ));
}

export function ClosureChip({ day, texts }: DayProps) {
  return (
    <Chip icon={MoonStar} tone="plain">
      {texts.care.status.closed} · {day.closure}
    </Chip>
  );
}

export function StaffChip({ need, texts }: { need: StaffNeed; texts: RosterTexts }) {
  const { short, spoken } = staffText(need, texts);
  if (need.kind === "nobody") return <span className="text-soft">{texts.t.nobody}</span>;
  const refused = need.kind === "refused";
  return (
    <Chip icon={refused ? CircleAlert : UsersRound} tone={refused ? "berry" : "leaf"}>
      <span aria-hidden>{short}</span>
      <span className="sr-only">{spoken}</span>
    </Chip>
  );
}
