import { Chip } from "@/components/ui/chip";
import { CircleCheck, CircleSlash, type IconComponent } from "@/components/ui/icons";
import type { Tone } from "@/components/ui/tone";
import { CircleX, Clock, Hourglass } from "@/components/ui/work-icons";
import type { CareRequestState } from "@/lib/care-request/view";
import type { Language } from "@/lib/i18n/language";
import { careChanges } from "@/lib/texts/care-changes";

const looks: Record<CareRequestState, { icon: IconComponent; tone: Tone }> = {
  pending: { icon: Clock, tone: "sun" },
  approved: { icon: CircleCheck, tone: "leaf" },
  rejected: { icon: CircleX, tone: "berry" },
  withdrawn: { icon: CircleSlash, tone: "plain" },
  expired: { icon: Hourglass, tone: "plain" },
  cancelled: { icon: CircleSlash, tone: "plain" },
};

export function StateChip({ state, language }: { state: CareRequestState; language: Language }) {
  const { icon, tone } = looks[state];
  return (
    <Chip icon={icon} tone={tone}>
      {careChanges[language].states[state]}
    </Chip>
  );
}
