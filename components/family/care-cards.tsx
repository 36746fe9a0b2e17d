import type { Route } from "next";
import type { ReactNode } from "react";
import { ActForm } from "@/components/ui/act-form";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { CircleCheck, FilePen, FileX, History } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { List, ListItem } from "@/components/ui/list";
import { Unfold } from "@/components/ui/unfold";
import { Clock } from "@/components/ui/work-icons";
import type { PlacementView } from "@/lib/family/file-care";
import type { ContractView, PendingView } from "@/lib/family/file-contracts";
import { patternWords } from "@/lib/family/pattern-words";
import type { PeriodState } from "@/lib/family/period";
import type { Language } from "@/lib/i18n/language";
import type { Messages } from "@/lib/texts/catalogue";
import { familyWork } from "@/lib/texts/family-work";
import { formatDay } from "@/lib/time/format";
import type { FormAction } from "@/lib/web/form-action";
import { periodText } from "./period-text";
import { weekdayWords } from "./weekday-words";

type Texts = Pick<Messages, "families" | "care">;

const periodLooks = {
  now: { icon: CircleCheck, tone: "leaf" },
  later: { icon: Clock, tone: "sky" },
  ended: { icon: History, tone: "plain" },
} as const;
const dealLooks = {
  draft: FilePen,
  offered: Clock,
  declined: FileX,
  lapsed: FileX,
  cancelled: FileX,
} as const;

function PeriodChip({ state, t }: { state: PeriodState; t: Messages["families"] }) {
  const { icon, tone } = periodLooks[state];
  return (
    <Chip icon={icon} tone={tone}>
      {t.periodState[state]}
    </Chip>
  );
}

type PlacementsProps = {
  placements: readonly PlacementView[];
  aside: ReactNode;
  below: ReactNode;
  takeBack: FormAction;
  stay: FormAction;
  leave: Route;
  t: Texts;
  language: Language;
};

export function PlacementsCard({
  placements,
  aside,
  below,
  takeBack,
  stay,
  leave,
  t: { families: t },
  language,
}: PlacementsProps) {
  const work = familyWork[language];
  return (
    <Card heading={t.groups} aside={aside}>
      {placements.length === 0 ? <p className="text-soft">{t.noGroups}</p> : null}
      <List>
        {placements.map((placement) => (
          <ListItem key={placement.id} aside={<PeriodChip state={placement.state} t={t} />}>
            <p className="font-semibold">
              {placement.groupName} · {placement.locationName}
            </p>
            <p className="text-sm text-soft">{periodText(placement, t, language)}</p>
            {placement.weekdays ? (
              <p className="text-sm text-soft">{weekdayWords(placement.weekdays, language)}</p>
            ) : null}
            {placement.mayTakeBack ? (
              <TakeBack placementId={placement.id} action={takeBack} language={language} />
            ) : null}
            {placement.mayStay ? (
              <ActForm action={stay} fields={{ placementId: placement.id }} variant="quiet" className="mt-2">
                {work.takeEndBack}
              </ActForm>
            ) : null}
            {placement.mayLeave ? (
              <Link
                href={`${leave}?place=${placement.id}` as Route}
                className={buttonClass({ variant: "text", className: "px-0!" })}
              >
                {work.leave}
              </Link>
            ) : null}
          </ListItem>
        ))}
      </List>
      <div className="-mb-2">{below}</div>
    </Card>
  );
}

type TakeBackProps = { placementId: string; action: FormAction; language: Language };

function TakeBack({ placementId, action, language }: TakeBackProps) {
  const t = familyWork[language];
  return (
    <Unfold summary={t.takeBack}>
      <p className="mb-3 max-w-prose text-sm text-soft">{t.takeBackText}</p>
      <ActForm action={action} fields={{ placementId }} variant="danger">
        {t.takeBack}
      </ActForm>
    </Unfold>
  );
}

type ContractsProps = { contracts: readonly ContractView[]; t: Texts; language: Language };

export function ContractsCard({ contracts, t, language }: ContractsProps) {
  return (
    <Card heading={t.families.contracts}>
      {contracts.length === 0 ? <p className="text-soft">{t.families.noContracts}</p> : null}
      <List>
        {contracts.map((contract) => (
          <li key={contract.id} className="py-3 first:pt-0 last:pb-0">
            <ContractText contract={contract} t={t} language={language} />
          </li>
        ))}
      </List>
    </Card>
  );
}

/** An active contract speaks through its period; a draft or a cancelled one through itself. */
function DealChip({ contract, t: { families: t } }: { contract: ContractView; t: Texts }) {
  if (contract.deal === "binding") return <PeriodChip state={contract.state} t={t} />;
  return (
    <Chip icon={dealLooks[contract.deal]} tone="plain">
      {t.dealState[contract.deal]}
    </Chip>
  );
}

type ContractTextProps = { contract: ContractView; t: Texts; language: Language };

function ContractText({ contract, t, language }: ContractTextProps) {
  const { families, care } = t;
  const patterns = patternWords(contract.patterns, contract, t, language);
  const weeks = String(contract.weeksPerYear).replace(".", language === "nl" ? "," : ".");
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <p className="font-semibold">
          {care.careTypes[contract.careType]} · {contract.locationName}
        </p>
        <DealChip contract={contract} t={t} />
      </div>
      <p className="text-sm text-soft">
        {periodText(contract, families, language)} · {families.weeks(weeks)}
      </p>
      {patterns.length === 0 ? <p className="text-sm">{families.noPattern}</p> : null}
      <ul className="text-sm">
        {patterns.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="text-sm text-soft">{families.holder(contract.holderName)}</p>
      <p className="text-sm text-soft">{agreedText(contract, families, language)}</p>
      <ul className="text-sm">
        {contract.pending.map((one) => (
          <li key={one.id}>{pendingText(one, families, language)}</li>
        ))}
      </ul>
    </div>
  );
}

const agreedText = (
  { agreedOn, lrkNumber }: ContractView,
  t: Texts["families"],
  language: Language,
): string =>
  [agreedOn && t.agreedOn(formatDay(agreedOn, language, "long")), lrkNumber && t.lrk(lrkNumber)]
    .filter(Boolean)
    .join(" · ");

function pendingText({ state, startsOn, until }: PendingView, t: Texts["families"], language: Language) {
  const from = formatDay(startsOn, language, "long");
  if (state === "draft" || !until) return t.changeDrafted(from);
  return t.changeOffered(from, formatDay(until, language, "long"));
}
