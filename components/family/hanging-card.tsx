import { Card } from "@/components/ui/card";
import type { Language } from "@/lib/i18n/language";
import type { HangsOn } from "@/lib/placing/what-hangs-on";
import { care } from "@/lib/texts/care";
import { careChanges } from "@/lib/texts/care-changes";
import { hangsOnTexts } from "@/lib/texts/hangs-on";
import { formatDay, formatTimeSpan } from "@/lib/time/format";
import type { CareDay } from "@/lib/time/types";

type HangingCardProps = { hanging: HangsOn; lastDay: CareDay; language: Language };

/** What falls away after a last day and what goes on, day by day, before anybody confirms it. */
export function HangingCard({ hanging, lastDay, language }: HangingCardProps) {
  const t = hangsOnTexts[language];
  const day = (on: CareDay) => formatDay(on, language, "full");
  const falls = fallingLines(hanging, language);
  const { extra, asked, billedUntil } = hanging;
  return (
    <Card heading={t.heading(day(lastDay))}>
      <section className="mb-4 last:mb-0">
        <h3 className="mb-1 font-semibold">{falls.length > 0 ? t.falls : t.nothing}</h3>
        {falls.length > 0 ? <Lines lines={falls} /> : <p className="text-soft">{t.nothingText}</p>}
        {extra.length + asked.length > 0 ? <p className="mt-2 text-sm text-soft">{t.parentsHear}</p> : null}
        {billedUntil ? <p className="mt-2 text-sm text-soft">{t.billed(day(billedUntil))}</p> : null}
      </section>
      <Staying hanging={hanging} language={language} />
    </Card>
  );
}

function fallingLines({ extra, asked, absences }: HangsOn, language: Language): string[] {
  const t = hangsOnTexts[language];
  const day = (on: CareDay) => formatDay(on, language, "full");
  return [
    ...extra.map((one) => t.extra(day(one.day), formatTimeSpan(one, language))),
    ...asked.map((one) => t.asked(day(one.day), formatTimeSpan(one, language))),
    ...absences.map((one) => t.absence(careChanges[language].reported[one.kind], day(one.day))),
  ];
}

function Staying({ hanging, language }: Omit<HangingCardProps, "lastDay">) {
  const t = hangsOnTexts[language];
  const until = (on: CareDay | null) => on && formatDay(on, language, "long");
  const lines = [
    ...hanging.contracts.map(({ careType, locationName, endsOn }) =>
      t.contract(`${care[language].careTypes[careType]} · ${locationName}`, until(endsOn)),
    ),
    ...hanging.places.map((one) => t.place(one.groupName, until(one.endsOn))),
    ...hanging.guardians.map((one) => t.guardian(one.name, until(one.until))),
  ];
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 className="mb-1 font-semibold">{t.stays}</h3>
      <Lines lines={lines} />
    </section>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className="grid list-disc gap-1 pl-5">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
