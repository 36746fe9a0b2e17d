import { Chip } from "@/components/ui/chip";
import { CircleCheck, CircleSlash } from "@/components/ui/icons";
import { Clock } from "@/components/ui/work-icons";
import type { Language } from "@/lib/i18n/language";
import type { OtherGroup } from "@/lib/other-group/queries";
import { otherGroup } from "@/lib/texts/other-group";

const looks = {
  asked: { icon: Clock, tone: "sun" },
  given: { icon: CircleCheck, tone: "leaf" },
  refused: { icon: CircleSlash, tone: "plain" },
  withdrawn: { icon: CircleSlash, tone: "berry" },
} as const;

/** How a question about a second group stands; a cancelled one is shown nowhere. */
export function OtherGroupChip({ state, language }: { state: OtherGroup["state"]; language: Language }) {
  if (state === "cancelled") return null;
  return <Chip {...looks[state]}>{otherGroup[language].states[state]}</Chip>;
}
