import type { Route } from "next";
import type { ReactNode } from "react";
import { ActForm } from "@/components/ui/act-form";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Pencil, Undo2 } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { List } from "@/components/ui/list";
import type { Language } from "@/lib/i18n/language";
import { locations } from "@/lib/texts/locations";
import { formatDay } from "@/lib/time/format";
import type { Period, When } from "@/lib/time/when";
import type { FormAction } from "@/lib/web/form-action";
import { periodText } from "./location-words";
import { WhenChip } from "./when-chip";

export type DatedEntry = Period & {
  key: string;
  when: When;
  title?: string;
  lines: readonly string[];
  /** What it changes, for what is still to come. */
  differs?: readonly string[];
  /** Sent along when it is taken back. */
  fields: Record<string, string>;
};

type DatedCardProps = {
  heading: string;
  entries: readonly DatedEntry[];
  empty: string;
  /** Where it is changed; nothing for whoever only looks. */
  change?: { href: Route; text: string };
  takeBack?: FormAction;
  language: Language;
  children?: ReactNode;
};

/** What is to come, what holds and what held, each with its days; what has not begun can be taken back. */
export function DatedCard({ heading, entries, empty, change, takeBack, language, children }: DatedCardProps) {
  return (
    <Card
      heading={heading}
      aside={
        change ? (
          <Link href={change.href} className={buttonClass({ variant: "text" })}>
            <Pencil />
            {change.text}
          </Link>
        ) : null
      }
    >
      {entries.length === 0 ? <p className="text-soft">{empty}</p> : null}
      <List>
        {entries.map((entry) => (
          <li key={entry.key} className="grid gap-2 py-4 first:pt-0 last:pb-0">
            <Entry entry={entry} heading={heading} takeBack={takeBack} language={language} />
          </li>
        ))}
      </List>
      {children}
    </Card>
  );
}

type EntryProps = { entry: DatedEntry; heading: string; takeBack?: FormAction; language: Language };

function Entry({ entry, heading, takeBack, language }: EntryProps) {
  const t = locations[language];
  const { title, lines, differs = [], when, fields } = entry;
  return (
    <>
      <div className="flex items-start justify-between gap-2">
        <div className="min-w-0">
          {title ? <p className="font-semibold">{title}</p> : null}
          {lines.map((line) => (
            <p key={line} className="first-letter:uppercase">
              {line}
            </p>
          ))}
          <p className="text-sm text-soft">{periodText(entry, t, language)}</p>
        </div>
        <span className="shrink-0">
          <WhenChip when={when} words={t.when} />
        </span>
      </div>
      {when === "later" && differs.length > 0 ? (
        <div className="rounded-md bg-sky-soft p-3 text-sm">
          <p className="font-semibold">{t.differs}</p>
          {differs.map((line) => (
            <p key={line} className="first-letter:uppercase">
              {line}
            </p>
          ))}
        </div>
      ) : null}
      {when === "later" && takeBack ? (
        <ActForm
          action={takeBack}
          fields={fields}
          variant="quiet"
          label={t.takeBackLabel(heading, formatDay(entry.startsOn, language, "long"))}
        >
          <Undo2 />
          {t.takeBack}
        </ActForm>
      ) : null}
    </>
  );
}
