import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Dot } from "@/components/ui/dot";
import { Link } from "@/components/ui/link";
import { List, ListItem } from "@/components/ui/list";
import type { Urgency, Work } from "@/lib/desk/work";
import type { Language } from "@/lib/i18n/language";
import { desk } from "@/lib/texts/desk";
import type { CareDay } from "@/lib/time/care-day";
import { formatRelativeDay } from "@/lib/time/format";
import { type Instant, minutesBetween } from "@/lib/time/instant";
import { workLook } from "./work-look";

type WorkBlockProps = {
  urgency: Urgency;
  works: readonly Work[];
  now: Instant;
  day: CareDay;
  language: Language;
};

/** What waits with one urgency: a row per kind, with its number and the one thing to do. */
export function WorkBlock({ urgency, works, language, ...moment }: WorkBlockProps) {
  const { title, aside } = desk[language].urgencies[urgency];
  return (
    <Card heading={title} aside={aside ? <p className="py-2.5 text-sm text-soft">{aside}</p> : null}>
      <List>
        {works.map((work) => (
          <Row key={work.kind} work={work} language={language} {...moment} />
        ))}
      </List>
    </Card>
  );
}

type RowProps = { work: Work; now: Instant; day: CareDay; language: Language };

function Row({ work, now, day, language }: RowProps) {
  const { title, verb, sub } = desk[language].works[work.kind];
  const { icon, tint, href } = workLook[work.kind];
  const told = sub({ count: work.count, name: work.name ?? "", when: whenOf(work, { now, day, language }) });
  return (
    <ListItem
      lead={<Dot icon={icon} tint={tint} />}
      aside={
        <p className="flex flex-wrap items-center gap-x-3">
          <span className="min-w-6 text-right font-bold text-lg tabular-nums">{work.count}</span>
          <Link href={href(work)} className={buttonClass({ variant: "quiet", className: "sm:min-w-28" })}>
            {verb}
            <span className="sr-only">: {title}</span>
          </Link>
        </p>
      }
    >
      <p className="font-semibold">{title}</p>
      <p className="text-sm text-soft">{told}</p>
    </ListItem>
  );
}

const hoursInFull = 48;

function whenOf({ since, first }: Work, { now, day, language }: Omit<RowProps, "work">): string {
  const t = desk[language];
  if (first) return formatRelativeDay(first, day, language);
  if (!since) return "";
  const hours = Math.floor(minutesBetween(since, now) / 60);
  return hours < hoursInFull ? t.waitedHours(hours) : t.waitedDays(Math.floor(hours / 24));
}
