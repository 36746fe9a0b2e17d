import { Chip } from "@/components/ui/chip";
import { TriangleAlert } from "@/components/ui/icons";
import { Clock } from "@/components/ui/work-icons";
import type { HealthNews } from "@/lib/change-request/health-news";
import type { Language } from "@/lib/i18n/language";
import { familyData } from "@/lib/texts/family-data";
import { groupDay } from "@/lib/texts/group-day";
import { healthNews } from "@/lib/texts/health-news";
import { formatDay } from "@/lib/time/format";
import { formatPhone } from "@/lib/validation/phone";

type HealthNewsProps = { news: readonly HealthNews[]; language: Language; reader: "parent" | "staff" };

const heading = (one: HealthNews, reader: HealthNewsProps["reader"], language: Language): string => {
  const t = healthNews[language];
  const day = one.holdsFrom && formatDay(one.holdsFrom, language, "full");
  if (one.accepted && day) return t.accepted(day);
  const said = reader === "parent" ? t.yours : t.fromParent;
  return day ? `${said}. ${t.holdsFrom(day)}.` : said;
};

/** What was told of a child's health beside what the file says, in full: on the child's card and in the file. */
export function HealthNewsNotes({ news, language, reader }: HealthNewsProps) {
  const t = healthNews[language];
  return news.map((one) => (
    <div key={`${one.accepted} ${one.holdsFrom}`} className="grid gap-2 rounded-md bg-sun-soft p-3">
      <p className="flex gap-2 font-semibold text-sm text-sun">
        <Clock className="mt-0.5 size-4 shrink-0" />
        {heading(one, reader, language)}
      </p>
      <NewAllergies news={one} language={language} />
      {one.texts.map(({ field, value }) => (
        <p key={field} className="whitespace-pre-line break-words">
          <span className="block text-sm text-soft">{familyData[language].fields[field]}</span>
          {value}
        </p>
      ))}
      {reader === "staff" ? <p className="text-sm">{t.doubt}</p> : null}
    </div>
  ));
}

/** The same where a group stands on one screen: allergies in full, of the rest only what it is about. */
export function HealthNewsShort({ news, language }: Omit<HealthNewsProps, "reader">) {
  const t = healthNews[language];
  return news.map((one) => (
    <span
      key={`${one.accepted} ${one.holdsFrom}`}
      className="grid gap-1 rounded-md bg-sun-soft p-2 text-sun text-xs"
    >
      <NewAllergies news={one} language={language} />
      <span className="font-semibold">{heading(one, "staff", language)}</span>
      {one.texts.length > 0 ? (
        <span>
          {t.onSheet(
            one.texts.map(({ field }) => familyData[language].fields[field].toLowerCase()).join(", "),
          )}
        </span>
      ) : null}
    </span>
  ));
}

const NewAllergies = ({ news, language }: { news: HealthNews; language: Language }) =>
  news.allergies.length === 0 ? null : (
    <span className="flex flex-wrap gap-1.5">
      {news.allergies.map((allergy) => (
        <Chip key={allergy} icon={TriangleAlert} tone="berry">
          <span className="sr-only">{groupDay[language].allergy(allergy)}</span>
          <span aria-hidden>{allergy}</span>
        </Chip>
      ))}
    </span>
  );

type HealthIsSeenProps = { phone?: string | null; language: Language; className?: string };

/** To the parent: the group sees it by now, and whom to call when that is not soon enough. */
export function HealthIsSeen({ phone, language, className }: HealthIsSeenProps) {
  const t = healthNews[language];
  return (
    <p className={className}>
      {t.seenAtOnce} {t.urgent}{" "}
      {phone ? (
        <a href={`tel:${phone}`} className="whitespace-nowrap font-semibold">
          {formatPhone(phone)}
        </a>
      ) : null}
    </p>
  );
}
