import { Fact, Facts } from "@/components/change-request/facts";
import { Card } from "@/components/ui/card";
import type { AgreedTerms, OwnContract } from "@/lib/contract/own-contracts";
import type { Language } from "@/lib/i18n/language";
import { formatHours } from "@/lib/money/care-hours";
import { formatCents } from "@/lib/money/cents";
import { care } from "@/lib/texts/care";
import { ownContracts } from "@/lib/texts/own-contracts";
import { addDays, asCareDay } from "@/lib/time/care-day";
import { formatDay, formatTimeSpan } from "@/lib/time/format";

type Props = { contract: OwnContract; language: Language };

/** A contract: what holds now, and what will hold from each day on which something changes. */
export function OwnContractCard({ contract, language }: Props) {
  const { present, later, share } = contract;
  const t = ownContracts[language];
  const begins = present.from === contract.startsOn ? present.from : null;
  return (
    <Card heading={`${care[language].careTypes[contract.careType]} · ${contract.location.name}`}>
      <p className="-mt-2 mb-3 text-sm text-soft">{periodText(contract, language)}</p>
      {later.length > 0 && !begins ? <h3 className="mb-2 font-semibold">{t.now}</h3> : null}
      <Terms terms={present} language={language} />
      {later.map((terms) => (
        <section key={terms.from} className="mt-4 border-t border-line pt-4">
          <h3 className="mb-2 font-semibold first-letter:uppercase">
            {t.from(formatDay(terms.from, language, "long"))}
          </h3>
          <Terms terms={terms} language={language} />
        </section>
      ))}
      {share < 1000 ? <p className="mt-4 text-sm text-soft">{t.share(percent(share, language))}</p> : null}
    </Card>
  );
}

const percent = (thousandths: number, language: Language) =>
  String(thousandths / 10).replace(".", language === "nl" ? "," : ".");

function periodText({ startsOn, endsOn }: OwnContract, language: Language): string {
  const t = ownContracts[language];
  const from = t.from(formatDay(startsOn, language, "long"));
  const text = endsOn ? `${from}, ${t.until(formatDay(endsOn, language, "long"))}` : from;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function Terms({ terms: { blocks, month }, language }: { terms: AgreedTerms; language: Language }) {
  const t = ownContracts[language];
  const weeks = String(Number(month.weeksPerYear)).replace(".", language === "nl" ? "," : ".");
  return (
    <Facts>
      <Fact name={t.week}>{blocks.map((block) => blockText(block, language)).join("\n")}</Fact>
      <Fact name={t.hours}>
        {formatHours(month.hours, language)} · {t.ofYear(weeks)}
      </Fact>
      <Fact name={t.rate}>
        {formatCents(month.centsPerHour, language)} · {t.registered(month.registration.lrkNumber)}
      </Fact>
      <Fact name={t.month}>{formatCents(month.cents, language)}</Fact>
    </Facts>
  );
}

/** Any Monday serves to name the days of the week. */
const someMonday = asCareDay("2026-01-05");

function blockText(block: AgreedTerms["blocks"][number], language: Language): string {
  const day = formatDay(addDays(someMonday, block.weekday - 1), language, "weekdayLong");
  const often = block.periodWeeks === 2 ? `, ${ownContracts[language].everySecondWeek}` : "";
  return `${day.charAt(0).toUpperCase()}${day.slice(1)} ${formatTimeSpan(block, language)}${often}`;
}
