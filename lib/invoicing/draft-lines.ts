import { amountForMinutes, fixedHours, formatHours } from "@/lib/money/care-hours";
import { cents } from "@/lib/money/cents";
import { exact, times } from "@/lib/money/exact";
import { splitCents } from "@/lib/money/split-cents";
import type { CareSession } from "@/lib/planning/care-session";
import { daysBetween, endOfMonth, startOfMonth } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
import { durationMinutes } from "@/lib/time/local-time";
import { holdsOn, type Period } from "@/lib/time/period";
import type { CareDay } from "@/lib/time/types";
import type { BilledContract } from "./contract-facts";
import type { DraftLine, LineAbout, OwedLine } from "./line";
import { type ContractCharge, chargesOfMonth, type PayerShare } from "./rules";
import type { Addition } from "./schema";
import { monthName, periodText, timesOf, weeksText } from "./sheets/words";

const aboutOf = ({ id, child, careType, location }: BilledContract): LineAbout => ({
  ...{ contractId: id, child, careType },
  locationName: location.name,
});

/** The same line for each who pays a part: the hours whole, the cents by share. */
function perPayer(line: Omit<DraftLine, "thousandths">, payers: readonly PayerShare[]): OwedLine[] {
  const parts = splitCents(
    line.cents,
    payers.map((one) => one.thousandths),
  );
  return payers.map((one, index) => ({ ...line, ...one, cents: parts[index] ?? 0 }));
}

function chargeDetail({ from, to, partial, weeklyMinutes, weeksPerYear }: ContractCharge): string {
  const weekly = formatHours(times(weeklyMinutes, exact(1, 60)), "nl");
  const share = partial
    ? ` × ${daysBetween(from, to) + 1}/${daysBetween(startOfMonth(from), endOfMonth(from)) + 1} dagen`
    : "";
  return `${weekly} uur per week × ${weeksText(weeksPerYear)} weken ÷ 12${share}`;
}

function contractLine(contract: BilledContract, month: CareDay, charge: ContractCharge): OwedLine[] {
  const line = {
    ...{ kind: "contract" as const, about: aboutOf(contract), registration: charge.registration },
    ...{ requestId: null, fromDay: charge.from, toDay: charge.to },
    description: `Opvang ${charge.partial ? periodText(charge.from, charge.to) : monthName(month)}`,
    detail: chargeDetail(charge),
    ...{ hours: fixedHours(charge.hours), centsPerHour: charge.centsPerHour, cents: charge.cents },
  };
  return perPayer(line, charge.payers);
}

/** A month under contract. */
export const contractLines = (contract: BilledContract, month: CareDay): OwedLine[] =>
  chargesOfMonth(contract, month).flatMap((charge) => contractLine(contract, month, charge));

/** The contract under which an extra day falls: of that child on that day, at the same location if there is one. */
function contractFor(session: CareSession, contracts: readonly BilledContract[]) {
  const living = contracts.filter(
    (one) => one.child.id === session.childId && holdsOn(one, session.day) && session.day >= one.billedFrom,
  );
  return living.find((one) => one.location.id === session.locationId) ?? living[0];
}

/** A report of absence may split an extra day into pieces; it stays one line. */
function wholeDays(sessions: readonly CareSession[]): CareSession[][] {
  const days = new Map<string, CareSession[]>();
  for (const session of sessions) {
    const key = `${session.requestId} ${session.day}`;
    days.set(key, [...(days.get(key) ?? []), session]);
  }
  return [...days.values()];
}

function extraLine(pieces: CareSession[], contracts: readonly BilledContract[]): OwedLine[] {
  const [first] = pieces;
  const last = pieces.at(-1);
  const contract = first && contractFor(first, contracts);
  if (!first || !last || !contract) return [];
  const on = <Row extends Period>(rows: readonly Row[]) => rows.find((one) => holdsOn(one, first.day));
  const { rates, registrations, versions } = contract;
  const [rate, registration, version] = [on(rates), on(registrations), on(versions)];
  if (!rate || !registration || !version) return [];
  const minutes = pieces.reduce((sum, piece) => sum + durationMinutes(piece.from, piece.to), 0);
  const line = {
    ...{ kind: "extra" as const, about: aboutOf(contract), registration, requestId: first.requestId },
    ...{ fromDay: first.day, toDay: first.day },
    description: `Extra opvang ${formatDay(first.day, "nl", "full")}`,
    detail: timesOf(first.from, last.to),
    ...{ hours: fixedHours(exact(minutes, 60)), centsPerHour: rate.centsPerHour },
    cents: amountForMinutes(minutes, cents(rate.centsPerHour)),
  };
  return perPayer(line, version.payers);
}

/** Extra care that was agreed and offered; a day on which the location was closed costs nothing. */
export const extraLines = (
  sessions: readonly CareSession[],
  contracts: readonly BilledContract[],
): OwedLine[] => {
  const due = sessions.filter((one) => one.origin === "extra" && one.status !== "closed");
  return wholeDays(due).flatMap((pieces) => extraLine(pieces, contracts));
};

/** Null when an addition is for a child that is not under contract with this payer. */
export function additionLines(
  additions: readonly Addition[],
  contracts: readonly BilledContract[],
  month: CareDay,
): DraftLine[] | null {
  const lines: DraftLine[] = [];
  const days = { fromDay: startOfMonth(month), toDay: endOfMonth(month) };
  const overlaps = ({ startsOn, endsOn }: Period) =>
    startsOn <= days.toDay && (endsOn === null || endsOn >= days.fromDay);
  for (const { childId, kind, description, cents: amount } of additions) {
    const contract = contracts.find((one) => one.child.id === childId);
    const registration = contract?.registrations.find(overlaps);
    if (!contract || !registration) return null;
    const none = { requestId: null, hours: null, centsPerHour: null, thousandths: 1000 };
    lines.push({
      ...{ kind, about: aboutOf(contract), registration, ...days, description, cents: amount },
      ...none,
    });
  }
  return lines;
}
