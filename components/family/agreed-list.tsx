import { Card } from "@/components/ui/card";
import type { Language } from "@/lib/i18n/language";
import type { AgreedBeyond } from "@/lib/planning/agreed-beyond";
import { care } from "@/lib/texts/care";
import { familyWork } from "@/lib/texts/family-work";
import { formatDay } from "@/lib/time/format";

type AgreedListProps = { agreed: AgreedBeyond; language: Language };

/** What is agreed with a family and goes on when the child has no place any more. */
export function AgreedList({ agreed: { contracts, extra }, language }: AgreedListProps) {
  const t = familyWork[language];
  const day = (on: Parameters<typeof formatDay>[0]) => formatDay(on, language, "long");
  const lines = [
    ...contracts.map(({ careType, locationName, endsOn }) => {
      const what = `${care[language].careTypes[careType]} · ${locationName}`;
      return t.contractRuns(what, endsOn && day(endsOn));
    }),
    ...(extra.first ? [t.extraAgreed(extra.count, day(extra.first))] : []),
  ];
  return (
    <Card heading={t.agreedHeading}>
      <p className="-mt-1 mb-2 max-w-prose text-sm text-soft">
        {lines.length > 0 ? t.agreedText : t.nothingAgreed}
      </p>
      <ul className="grid list-disc gap-1 pl-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}
