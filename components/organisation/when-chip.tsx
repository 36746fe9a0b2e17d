import { Chip } from "@/components/ui/chip";
import { CircleCheck, CircleMinus } from "@/components/ui/icons";
import { Clock } from "@/components/ui/work-icons";
import type { When } from "@/lib/time/when";

const looks = {
  past: { icon: CircleMinus, tone: "plain" },
  now: { icon: CircleCheck, tone: "leaf" },
  later: { icon: Clock, tone: "sun" },
} as const;

/** Whether something held, holds or is to come. */
export const WhenChip = ({ when, words }: { when: When; words: Record<When, string> }) => (
  <Chip {...looks[when]}>{words[when]}</Chip>
);
