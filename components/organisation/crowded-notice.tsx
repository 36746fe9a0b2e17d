import { Notice } from "@/components/ui/notice";
import type { Language } from "@/lib/i18n/language";
import type { CrowdedDay } from "@/lib/organisation/crowded-days";
import { groupSize } from "@/lib/texts/group-size";
import { formatDay } from "@/lib/time/format";

type CrowdedNoticeProps = { days: readonly CrowdedDay[]; language: Language };

/** The first day to come with more children than places, and until when there are others. */
export function CrowdedNotice({ days: [first, ...others], language }: CrowdedNoticeProps) {
  const last = others.at(-1);
  if (!first) return null;
  const t = groupSize[language];
  const { day, children, places } = first;
  const more = last ? t.crowdedMore(others.length, formatDay(last.day, language, "full")) : "";
  return (
    <Notice tone="warning" title={t.crowdedTitle} className="mb-4 max-w-2xl">
      {[t.crowdedFirst(formatDay(day, language, "full"), children, places), more].join(" ")}
    </Notice>
  );
}
