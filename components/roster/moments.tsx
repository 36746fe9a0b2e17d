import { Chip } from "@/components/ui/chip";
import { cn } from "@/components/ui/cn";
import { CakeSlice, Plus, TreePalm, UserX } from "@/components/ui/icons";
import { Thermometer } from "@/components/ui/work-icons";
import type { CareSession } from "@/lib/planning/care-session";
import type { RosterRow } from "@/lib/roster/view";
import { formatDay } from "@/lib/time/format";
import { type RosterTexts, sessionText } from "./roster-texts";

const looks = {
  absent: { icon: UserX, tone: "plain" },
  sick: { icon: Thermometer, tone: "berry" },
  holiday: { icon: TreePalm, tone: "plain" },
} as const;

type MomentsProps = { sessions: readonly CareSession[]; texts: RosterTexts };

/** The care of one child on one day: the part, and a chip for what is out of the ordinary. */
export function Moments({ sessions, texts }: MomentsProps) {
  return sessions.map((session) => (
    <span
      key={`${session.from} ${session.status}`}
      className="flex flex-wrap items-center gap-x-2 gap-y-1 print:flex-nowrap"
    >
      <span className={cn(session.status !== "planned" && "text-soft line-through")}>
        {sessionText(session, texts)}
      </span>
      <MomentChip session={session} texts={texts} />
    </span>
  ));
}

function MomentChip({ session, texts: { care } }: { session: CareSession; texts: RosterTexts }) {
  // The head of the day says so already, for all at once.
  if (session.status === "closed") return <span className="sr-only">{care.status.closed}</span>;
  if (session.status !== "planned") {
    const { icon, tone } = looks[session.status];
    return (
      <Chip icon={icon} tone={tone}>
        {care.status[session.status]}
      </Chip>
    );
  }
  if (session.origin !== "extra") return null;
  return (
    <Chip icon={Plus} tone="sun">
      {care.extra}
    </Chip>
  );
}

/** A birthday of this week from which the child counts otherwise. */
export function BirthdayChip({ row, texts }: { row: RosterRow; texts: RosterTexts }) {
  if (!row.birthday) return null;
  const { day, turns } = row.birthday;
  return (
    <Chip icon={CakeSlice} tone="moon">
      {texts.t.turns(turns, formatDay(day, texts.language, "weekdayShort"))}
    </Chip>
  );
}
