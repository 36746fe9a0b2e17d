import { Chip } from "@/components/ui/chip";
import { CalendarClock, CircleCheck, CircleSlash, type IconComponent } from "@/components/ui/icons";
import type { Tone } from "@/components/ui/tone";
import { CircleX, Clock } from "@/components/ui/work-icons";
import type { ChangeState, InboxLine } from "@/lib/change-request/view";
import type { Language } from "@/lib/i18n/language";
import type { Messages } from "@/lib/texts/catalogue";
import { formatDay } from "@/lib/time/format";

const looks: Record<ChangeState, { icon: IconComponent; tone: Tone }> = {
  pending: { icon: Clock, tone: "sun" },
  accepted: { icon: CircleCheck, tone: "leaf" },
  rejected: { icon: CircleX, tone: "berry" },
  withdrawn: { icon: CircleSlash, tone: "plain" },
};

type ChangeChipProps = {
  change: Pick<InboxLine, "state" | "waitsForDay" | "holdsFrom">;
  t: Messages["changeInbox"];
  language: Language;
};

export function ChangeChip({ change: { state, waitsForDay, holdsFrom }, t, language }: ChangeChipProps) {
  if (waitsForDay && holdsFrom)
    return (
      <Chip icon={CalendarClock} tone="sky">
        {t.planned(formatDay(holdsFrom, language, "full"))}
      </Chip>
    );
  const { icon, tone } = looks[state];
  return (
    <Chip icon={icon} tone={tone}>
      {t.states[state]}
    </Chip>
  );
}
