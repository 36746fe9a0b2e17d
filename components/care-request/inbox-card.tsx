import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { DayTile } from "@/components/ui/day-tile";
import type { InboxMoment, InboxRequest } from "@/lib/care-request/view";
import type { Language } from "@/lib/i18n/language";
import { care } from "@/lib/texts/care";
import { requestInbox } from "@/lib/texts/request-inbox";
import { ageInMonths } from "@/lib/time/care-day";
import { formatDay, formatInstant } from "@/lib/time/format";
import { momentText } from "./moment-text";
import { OccupancyLines } from "./occupancy-lines";
import { StateChip } from "./state-chip";

type InboxCardProps = {
  request: InboxRequest;
  language: Language;
  /** Several locations on one page: say which one. */
  namesLocation: boolean;
  /** The forms to decide with; left out once settled. */
  children?: ReactNode;
};

/** One request as the daycare sees it: who, when, how full, and what was said. */
export function InboxCard({ request, language, namesLocation, children }: InboxCardProps) {
  const t = requestInbox[language];
  const [first] = request.moments;
  const age = first ? care[language].age(ageInMonths(request.childBirthDate, first.day)) : null;
  const group = first?.groupName ? t.group(first.groupName) : t.noGroup;
  const asked = formatInstant(request.askedAt, language);
  return (
    <Card
      heading={request.childName}
      aside={<StateChip state={request.state} language={language} />}
      id={`request-${request.id}`}
      tabIndex={-1}
      className="grid scroll-mt-4 gap-3"
    >
      <p className="-mt-3 text-sm text-soft">
        {[age, group, namesLocation ? request.locationName : null].filter(Boolean).join(" · ")}
        <br />
        {request.askedBy ? t.askedBy(request.askedBy, asked) : t.asked(asked)}
      </p>
      <ul aria-label={t.moments} className="grid gap-3">
        {request.moments.map((moment) => (
          <MomentLine key={moment.day} moment={moment} language={language} />
        ))}
      </ul>
      {request.note ? <Said label={t.note}>{request.note}</Said> : null}
      {request.reason ? <Said label={t.reason}>{request.reason}</Said> : null}
      {request.decidedAt ? (
        <p className="text-sm text-soft">
          {t.decidedBy(request.decidedBy ?? t.someColleague, formatInstant(request.decidedAt, language))}
        </p>
      ) : null}
      {children}
    </Card>
  );
}

function MomentLine({ moment, language }: { moment: InboxMoment; language: Language }) {
  const { day, time } = momentText(moment, language);
  return (
    <li className="flex items-start gap-3">
      <DayTile
        date={moment.day}
        weekday={formatDay(moment.day, language, "weekdayShort")}
        day={formatDay(moment.day, language, "dayNumber")}
        month={formatDay(moment.day, language, "monthShort")}
        label={day}
      />
      <div className="grid min-w-0 flex-1 gap-1 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)] lg:gap-4">
        <p>
          <span className="block font-semibold">{formatDay(moment.day, language, "long")}</span>
          <span className="block text-sm">{time}</span>
        </p>
        <OccupancyLines moment={moment} language={language} />
      </div>
    </li>
  );
}

function Said({ label, children }: { label: string; children: string }) {
  return (
    <div className="rounded-md bg-paper p-3">
      <p className="text-sm text-soft">{label}</p>
      <p className="whitespace-pre-line">{children}</p>
    </div>
  );
}
