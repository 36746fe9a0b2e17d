import { Card } from "@/components/ui/card";
import type { Figures } from "@/lib/desk/figures";
import type { Language } from "@/lib/i18n/language";
import { cents, formatCents } from "@/lib/money/cents";
import { desk } from "@/lib/texts/desk";
import { addMonths, type CareDay } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";

type FiguresCardProps = { figures: Figures; day: CareDay; language: Language };

/** A few figures, each with what it is compared with. */
export function FiguresCard({ figures, day, language }: FiguresCardProps) {
  const shown = figuresIn(figures, day, language);
  return (
    <Card aria-label={desk[language].figures.title} className="mb-4">
      <dl className="grid grid-cols-2 gap-x-4 gap-y-5 lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none">
        {shown.map(({ label, value, compared }) => (
          <div key={label} className="min-w-0 lg:[&+&]:border-line lg:[&+&]:border-l lg:[&+&]:pl-4">
            <dt className="text-sm text-soft">{label}</dt>
            <dd className="font-bold text-xl">{value}</dd>
            <dd className="text-sm text-soft">{compared}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function figuresIn({ children, answers, access, money }: Figures, day: CareDay, language: Language) {
  const t = desk[language].figures;
  const month = formatDay(addMonths(day, 1), language, "month").split(" ")[0] ?? "";
  const hours = (value: number | null) => value && Math.round(value);
  const [took, before] = [hours(answers.hours), hours(answers.before)];
  const percent = access.all === 0 ? 0 : Math.round((access.open / access.all) * 100);
  return [
    {
      label: t.children,
      value: String(children.now),
      compared: t.comings(children.starting, children.stopping, month),
    },
    {
      label: t.answers,
      value: took === null ? t.noAnswers : t.hours(took),
      compared: t.answersBefore(before),
    },
    { label: t.access, value: `${percent}%`, compared: t.accessOf(access.open, access.all) },
    ...(money
      ? [
          {
            label: t.money,
            value: formatCents(cents(money.openCents), language),
            compared: t.overdue(money.overdue),
          },
        ]
      : []),
  ];
}
