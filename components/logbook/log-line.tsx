import type { ReactNode } from "react";
import { Dot } from "@/components/ui/dot";
import type { Language } from "@/lib/i18n/language";
import type { LogEntryView } from "@/lib/logbook/view";
import { logbook } from "@/lib/texts/logbook";
import { formatTime } from "@/lib/time/format";
import { kindLook } from "./kind-look";

type LogLineProps = {
  entry: LogEntryView;
  language: Language;
  /** Stands before the time where entries of several days are listed: "gisteren". */
  day?: string;
  /** Under the line, for instance the buttons of a carer. */
  children?: ReactNode;
};

/** One entry of the logbook as a list item: what happened, when, and who wrote it down. */
export function LogLine({ entry, language, day, children }: LogLineProps) {
  const t = logbook[language];
  const { icon, tint } = kindLook[entry.kind];
  const about = [day, formatTime(entry.at, language), entry.author, entry.edited ? t.edited : null];
  return (
    <li className="flex items-start gap-3 py-3 first:pt-0 last:pb-0">
      <Dot icon={icon} tint={tint} />
      <div className="min-w-0 flex-1">
        <p className="whitespace-pre-line">
          <span className="sr-only">{t.kinds[entry.kind]}: </span>
          {entry.line}
        </p>
        {entry.remark ? <p className="whitespace-pre-line text-sm">{entry.remark}</p> : null}
        <p className="text-soft text-xs">{about.filter(Boolean).join(" · ")}</p>
        {children}
      </div>
    </li>
  );
}
