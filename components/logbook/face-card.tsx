import type { Route } from "next";
import { HealthNewsShort } from "@/components/change-request/health-news-note";
import { Chip } from "@/components/ui/chip";
import { cn } from "@/components/ui/cn";
import { Face } from "@/components/ui/face";
import {
  CalendarX,
  CircleCheck,
  CircleDashed,
  DoorClosed,
  type IconComponent,
  IdCard,
  Plus,
  TreePalm,
  TriangleAlert,
} from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { Tone } from "@/components/ui/tone";
import { Clock, Hourglass, Moon, Thermometer } from "@/components/ui/work-icons";
import type { Language } from "@/lib/i18n/language";
import type { GroupDayChild } from "@/lib/logbook/group-day";
import { portraitAddress } from "@/lib/portrait/keys";
import { care } from "@/lib/texts/care";
import { childSheet } from "@/lib/texts/child-sheet";
import { groupDay } from "@/lib/texts/group-day";
import { formatDay, formatTime, formatTimeSpan } from "@/lib/time/format";

const look: Record<GroupDayChild["status"], { icon: IconComponent; tone: Tone }> = {
  expected: { icon: Clock, tone: "sky" },
  absent: { icon: CalendarX, tone: "plain" },
  sick: { icon: Thermometer, tone: "berry" },
  holiday: { icon: TreePalm, tone: "plain" },
  closed: { icon: DoorClosed, tone: "plain" },
  unplanned: { icon: CircleDashed, tone: "plain" },
};

/** Who comes the whole day is simply expected; else the part or the times say when. */
function whenText({ dayPart, spans }: GroupDayChild, language: Language): string {
  if (dayPart === "full_day") return groupDay[language].expected;
  if (dayPart) return care[language].dayParts[dayPart];
  return spans.map((span) => formatTimeSpan(span, language)).join(", ");
}

type FaceCardProps = {
  child: GroupDayChild;
  dayHref: string;
  /** Where what is needed in a hurry stands; null on other days than today. */
  sheetHref: string | null;
  stopNapForm: string | null;
  language: Language;
};

/** One child to choose: a check box that looks like a card, with a way to the child's own day under it. */
export function FaceCard({ child, dayHref, sheetHref, stopNapForm, language }: FaceCardProps) {
  const t = groupDay[language];
  const here = child.status === "expected";
  return (
    <li
      className={cn(
        "relative flex min-w-0 flex-col rounded-lg border border-line has-checked:border-leaf has-checked:bg-leaf-soft has-checked:ring-2 has-checked:ring-leaf has-checked:ring-inset has-focus-visible:outline-2 has-focus-visible:outline-ink has-focus-visible:outline-offset-2",
        here ? "bg-card" : "bg-transparent",
      )}
    >
      <label className="grid flex-1 content-start gap-2.5 p-3.5 pb-2">
        <input
          type="checkbox"
          name="child"
          value={child.id}
          data-expected={here || undefined}
          className="peer sr-only"
        />
        <span className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1.5 pr-6">
          <Face name={child.fullName} picture={child.portraitId && portraitAddress(child.portraitId)} />
          <span className={cn("min-w-0 font-semibold", here ? "" : "text-soft")}>{child.givenName}</span>
        </span>
        <CircleCheck className="absolute top-3.5 right-3.5 size-5 text-leaf opacity-0 peer-checked:opacity-100" />
        <Chips child={child} language={language} />
      </label>
      {child.running && stopNapForm ? (
        <button
          type="submit"
          form={stopNapForm}
          name="entryId"
          value={child.running.id}
          aria-label={t.stopNapOf(child.givenName)}
          className="mx-3.5 min-h-11 rounded-md border border-moon font-semibold text-moon text-sm"
        >
          {t.stopNap}
        </button>
      ) : null}
      <div className="flex">
        <Link
          href={dayHref as Route}
          className="flex min-h-11 min-w-0 flex-1 items-center rounded-b-lg px-3.5 text-soft text-xs hover:underline"
        >
          <span className="sr-only">{t.dayOf(child.givenName)}. </span>
          <span className="truncate">
            {child.latest
              ? `${formatTime(child.latest.at, language)} · ${child.latest.line}`
              : t.dayOf(child.givenName)}
          </span>
        </Link>
        {sheetHref ? (
          <Link
            href={sheetHref as Route}
            aria-label={childSheet[language].titleOf(child.givenName)}
            className="grid size-11 shrink-0 place-items-center rounded-b-lg text-leaf"
          >
            <IdCard className="size-5" />
          </Link>
        ) : null}
      </div>
    </li>
  );
}

function Chips({ child, language }: { child: GroupDayChild; language: Language }) {
  const t = groupDay[language];
  const { icon, tone } = look[child.status];
  return (
    <span className="flex flex-wrap gap-1.5">
      <Chip icon={icon} tone={tone}>
        {child.status === "expected" ? whenText(child, language) : t.status[child.status]}
      </Chip>
      {child.extra ? (
        <Chip icon={Plus} tone="sun">
          {t.extra}
        </Chip>
      ) : null}
      {child.lastDay ? (
        <Chip icon={Hourglass} tone="plain">
          {t.lastDay(formatDay(child.lastDay, language, "short"))}
        </Chip>
      ) : null}
      {child.running ? (
        <Chip icon={Moon} tone="moon">
          {t.asleep(formatTime(child.running.at, language))}
        </Chip>
      ) : null}
      {child.allergies.map((allergy) => (
        <AllergyChip key={allergy} allergy={allergy} language={language} />
      ))}
      <HealthNewsShort news={child.healthNews} language={language} />
    </span>
  );
}

export function AllergyChip({ allergy, language }: { allergy: string; language: Language }) {
  return (
    <Chip icon={TriangleAlert} tone="berry">
      <span className="sr-only">{groupDay[language].allergy(allergy)}</span>
      <span aria-hidden>{allergy}</span>
    </Chip>
  );
}
