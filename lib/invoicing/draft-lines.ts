import type { InvoiceLineKind } from "@/db/schema/invoice";
import { amountForMinutes, fixedHours, formatHours } from "@/lib/money/care-hours";
import { cents } from "@/lib/money/cents";
import { exact, times } from "@/lib/money/exact";
import type { CareSession } from "@/lib/planning/care-session";
import { daysBetween, endOfMonth, startOfMonth } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
import { durationMinutes } from "@/lib/time/local-time";
import { holdsOn, type Period } from "@/lib/time/period";
import type { CareDay } from "@/lib/time/types";
import type { BilledContract } from "./contract-facts";
import { type ContractCharge, chargesOfMonth, type Registered } from "./rules";
import type { Addition } from "./schema";
import { monthName, periodText, timesOf, weeksText } from "./sheets/words";

export type DraftLine = {
  kind: InvoiceLineKind;
  contract: BilledContract;
  /** That of its days. */
  registration: Registered;
  requestId: string | null;
  fromDay: CareDay;
  toDay: CareDay;
  description: string;
  /** How the hours came about, for the paper. */
  detail?: string;
  /** To four decimals; the amount was made from the exact hours. Null for what is not counted in hours. */
  hours: string | null;
  centsPerHour: number | null;
  cents: number;
};

function chargeDetail({ from, to, partial, weeklyMinutes, weeksPerYear }: ContractCharge): string {
  const weekly = formatHours(times(weeklyMinutes, exact(1, 60)), "nl");
  const share = partial
    ? ` × ${daysBetween(from, to) + 1}/${daysBetween(startOfMonth(from), endOfMonth(from)) + 1} dagen`
    : "";
  return `${weekly} uur per week × ${weeksText(weeksPerYear)} weken ÷ 12${share}`;
}

const contractLine = (contract: BilledContract, month: CareDay, charge: ContractCharge): DraftLine => ({
  kind: "contract",
  contract,
  registration: charge.registration,
  requestId: null,
  fromDay: charge.from,
  toDay: charge.to,
  description: `Opvang ${charge.partial ? periodText(charge.from, charge.to) : monthName(month)}`,
  detail: chargeDetail(charge),
  hours: fixedHours(charge.hours),
  centsPerHour: charge.centsPerHour,
  cents: charge.cents,
});

/** The month under contract, in advance. */
export const contractLines = (contracts: readonly BilledContract[], month: CareDay): DraftLine[] =>
  contracts.flatMap((contract) =>
    chargesOfMonth(contract, month).map((charge) => contractLine(contract, month, charge)),
  );

/** The contract under which an extra day falls: of that child on that day, at the same location if there is one. */
function contractFor(session: CareSession, contracts: readonly BilledContract[]) {
  const living = contracts.filter((one) => one.child.id === session.childId && holdsOn(one, session.day));
  return living.find((one) => one.location.id === session.locationId) ?? living[0];
}

export const extraKey = (requestId: string | null, day: CareDay) => `${requestId} ${day}`;

/** A report of absence may split an extra day into pieces; it stays one line. */
function wholeDays(sessions: readonly CareSession[]): CareSession[][] {
  const days = new Map<string, CareSession[]>();
  for (const session of sessions) {
    const key = extraKey(session.requestId, session.day);
    days.set(key, [...(days.get(key) ?? []), session]);
  }
  return [...days.values()];
}

function extraLine(pieces: CareSession[], contracts: readonly BilledContract[]): DraftLine[] {
  const [first] = pieces;
  const last = pieces.at(-1);
  const contract = first && contractFor(first, contracts);
  const on = <Row extends Period>(rows: readonly Row[] | undefined) =>
    rows?.find((one) => first && holdsOn(one, first.day));
  const [rate, registration] = [on(contract?.rates), on(contract?.registrations)];
  if (!first || !last || !contract || !rate || !registration) return [];
  const minutes = pieces.reduce((sum, piece) => sum + durationMinutes(piece.from, piece.to), 0);
  return [
    {
      kind: "extra",
      contract,
      registration,
      requestId: first.requestId,
      fromDay: first.day,
      toDay: first.day,
      description: `Extra opvang ${formatDay(first.day, "nl", "full")}`,
      detail: timesOf(first.from, last.to),
      hours: fixedHours(exact(minutes, 60)),
      centsPerHour: rate.centsPerHour,
      cents: amountForMinutes(minutes, cents(rate.centsPerHour)),
    },
  ];
}

/** Extra care that was agreed and offered; a day on which the location was closed costs nothing. */
export const extraLines = (
  sessions: readonly CareSession[],
  contracts: readonly BilledContract[],
  billed: ReadonlySet<string>,
): DraftLine[] => {
  const due = sessions.filter(
    (one) =>
      one.origin === "extra" && one.status !== "closed" && !billed.has(extraKey(one.requestId, one.day)),
  );
  return wholeDays(due).flatMap((pieces) => extraLine(pieces, contracts));
};

/** Null when an addition is for a child that is not under contract with this payer. */
export function additionLines(
  additions: readonly Addition[],
  contracts: readonly BilledContract[],
  month: CareDay,
): DraftLine[] | null {
  const lines: DraftLine[] = [];
  for (const { childId, kind, description, cents: amount } of additions) {
    const contract = contracts.find((one) => one.child.id === childId);
    const days = { fromDay: startOfMonth(month), toDay: endOfMonth(month) };
    const registration = contract?.registrations.find(
      ({ startsOn, endsOn }) => startsOn <= days.toDay && (endsOn === null || endsOn >= days.fromDay),
    );
    if (!contract || !registration) return null;
    const none = { requestId: null, hours: null, centsPerHour: null };
    lines.push({ kind, contract, registration, ...days, description, cents: amount, ...none });
  }
  return lines;
}
