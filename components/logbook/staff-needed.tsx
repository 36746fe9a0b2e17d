import { Chip } from "@/components/ui/chip";
import { UsersRound } from "@/components/ui/work-icons";
import type { Language } from "@/lib/i18n/language";
import type { GroupDay } from "@/lib/logbook/group-day";
import { momentsOf, peakOf } from "@/lib/ratio/peak";
import { groupDay } from "@/lib/texts/group-day";
import type { CareDay } from "@/lib/time/care-day";

type StaffNeededProps = { list: GroupDay; day: CareDay; language: Language };

/** How many staff the law asks at the busiest moment, for the children who are expected. */
export function StaffNeeded({ list, day, language }: StaffNeededProps) {
  const expected = list.children.filter((child) => child.status === "expected");
  if (list.group?.careType !== "daycare" || expected.length === 0) return null;
  const present = expected.map((child) => ({ birth: child.birthDate, spans: child.spans }));
  const { required, refused } = peakOf(momentsOf(present, day));
  if (refused || required === 0) return null;
  return <Chip icon={UsersRound}>{groupDay[language].staffNeeded(required)}</Chip>;
}
