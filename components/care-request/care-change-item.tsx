import type { ReactNode } from "react";
import { ActForm } from "@/components/ui/act-form";
import { Chip } from "@/components/ui/chip";
import { Dot } from "@/components/ui/dot";
import { CalendarPlus, type IconComponent, TreePalm, Undo2, UserX } from "@/components/ui/icons";
import type { Tint } from "@/components/ui/tone";
import { Thermometer } from "@/components/ui/work-icons";
import type { AskedExtra, CareChange, ReportedAbsence } from "@/lib/care-request/view";
import type { Language } from "@/lib/i18n/language";
import { careChanges } from "@/lib/texts/care-changes";
import type { CareDay } from "@/lib/time/care-day";
import { formatDay, formatInstant, formatRelativeDay } from "@/lib/time/format";
import type { FormAction } from "@/lib/web/form-action";
import { momentText } from "./moment-text";
import { StateChip } from "./state-chip";

const looks: Record<CareChange["kind"], { icon: IconComponent; tint: Tint }> = {
  extra: { icon: CalendarPlus, tint: "leaf" },
  absent: { icon: UserX, tint: "moon" },
  holiday: { icon: TreePalm, tint: "sky" },
  sick: { icon: Thermometer, tint: "berry" },
};

type ItemProps<Change> = {
  change: Change;
  language: Language;
  today: CareDay;
  /** Receive `requestId` and `absenceId`. */
  withdraw: FormAction;
  takeBack: FormAction;
};

/** One request or report in the parent's overview, with what can still be done about it. */
export function CareChangeItem({ change, ...rest }: ItemProps<CareChange>) {
  return change.kind === "extra" ? (
    <ExtraItem change={change} {...rest} />
  ) : (
    <AbsenceItem change={change} {...rest} />
  );
}

function ExtraItem({ change, language, withdraw }: ItemProps<AskedExtra>) {
  const t = careChanges[language];
  const moments = change.moments.map((moment) => ({ ...momentText(moment, language), key: moment.day }));
  const when = formatInstant(change.at, language);
  return (
    <Frame
      kind="extra"
      title={t.kinds.extra}
      chip={<StateChip state={change.state} language={language} />}
      who={change.byMe ? t.askedByMe(when) : t.askedByOther(when)}
      note={change.note}
      language={language}
      days={moments.map(({ key, day, time }) => (
        <li key={key}>
          {day}
          <span className="block text-sm text-soft">{time}</span>
        </li>
      ))}
    >
      {change.reason ? <Said label={t.reason}>{change.reason}</Said> : null}
      {change.decidedAt ? (
        <p className="text-sm text-soft">{t.decidedOn(formatInstant(change.decidedAt, language))}</p>
      ) : null}
      {change.mayWithdraw ? (
        <ActForm
          action={withdraw}
          fields={{ requestId: change.id }}
          label={t.withdrawLabel(moments.map((moment) => moment.day).join(", "))}
          variant="quiet"
        >
          {t.withdraw}
        </ActForm>
      ) : null}
    </Frame>
  );
}

function AbsenceItem({ change, language, today, takeBack }: ItemProps<ReportedAbsence>) {
  const t = careChanges[language];
  const when = formatInstant(change.at, language);
  const back = change.days.filter((one) => one.takenBack).length;
  const hasEnded = change.days.every((one) => one.careEnded || !one.takenBack);
  const words = hasEnded
    ? { all: t.careEnded, some: t.partlyCareEnded }
    : { all: t.takenBack, some: t.partlyTakenBack };
  const chip =
    back === 0 ? null : (
      <Chip icon={Undo2} tone="plain">
        {back === change.days.length ? words.all : words.some}
      </Chip>
    );
  return (
    <Frame
      kind={change.kind}
      title={t.reported[change.kind]}
      chip={chip}
      who={change.byMe ? t.reportedByMe(when) : t.reportedByOther(when)}
      note={change.note}
      language={language}
      days={change.days.map(({ absenceId, day, takenBack, careEnded, mayTakeBack }) => (
        <li key={absenceId} className="flex flex-wrap items-center justify-between gap-x-3">
          <span className={takenBack ? "text-soft line-through" : undefined}>
            <span className="sr-only">{formatDay(day, language, "full")}</span>
            <span aria-hidden>{formatRelativeDay(day, today, language)}</span>
          </span>
          {mayTakeBack ? (
            <ActForm
              action={takeBack}
              fields={{ absenceId }}
              label={t.takeBackLabel(formatDay(day, language, "full"))}
              variant="text"
            >
              <Undo2 />
              {t.takeBack}
            </ActForm>
          ) : null}
          {takenBack && back < change.days.length ? (
            <span className="text-sm text-soft">{careEnded ? t.careEnded : t.takenBack}</span>
          ) : null}
        </li>
      ))}
    />
  );
}

type FrameProps = {
  kind: CareChange["kind"];
  title: string;
  chip: ReactNode;
  days: ReactNode;
  note: string;
  who: string;
  language: Language;
  children?: ReactNode;
};

function Frame({ kind, title, chip, days, note, who, language, children }: FrameProps) {
  const { icon, tint } = looks[kind];
  return (
    <li className="flex gap-3 py-4 first:pt-0 last:pb-0">
      <Dot icon={icon} tint={tint} />
      <div className="grid min-w-0 flex-1 gap-2">
        <div className="flex min-h-9 flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <h2>{title}</h2>
          {chip}
        </div>
        <ul>{days}</ul>
        {note ? <Said label={careChanges[language].note}>{note}</Said> : null}
        <p className="text-sm text-soft">{who}</p>
        {children}
      </div>
    </li>
  );
}

function Said({ label, children }: { label: string; children: string }) {
  return (
    <div>
      <p className="text-sm text-soft">{label}</p>
      <p className="whitespace-pre-line">{children}</p>
    </div>
  );
}
