import type { Letterhead } from "@/lib/documents/letterhead";
import type { Fact } from "@/lib/documents/sheet";
import { formatHours } from "@/lib/money/care-hours";
import { type Cents, cents, formatCents } from "@/lib/money/cents";
import { decimal } from "@/lib/money/exact";
import { fullName, type NameParts } from "@/lib/names/full-name";
import { care } from "@/lib/texts/care";
import { formatDay, formatTimeSpan } from "@/lib/time/format";
import type { Period } from "@/lib/time/period";
import type { CareDay, LocalTime } from "@/lib/time/types";
import { maskBsn } from "@/lib/validation/bsn";
import type { BilledContract } from "../contract-facts";
import type { LineAbout } from "../line";

/** Papers are Dutch, whatever language the portal is read in: they are for the tax office and the bank too. */
export const euros = (amount: Cents | number) => formatCents(cents(amount), "nl");
export const hoursOf = (hours: string) => formatHours(decimal(hours), "nl");
export const longDay = (day: CareDay) => formatDay(day, "nl", "long");
export const dayMonth = (day: CareDay) => longDay(day).replace(/ \d{4}$/, "");
export const monthName = (month: CareDay) => formatDay(month, "nl", "month");
export const timesOf = (from: LocalTime, to: LocalTime) => formatTimeSpan({ from, to }, "nl");
/** '52' or '52,2'. */
export const weeksText = (weeks: string) => String(Number(weeks)).replace(".", ",");
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** '16 t/m 30 april 2026', in one month or over several. */
export function periodText(from: CareDay, to: CareDay): string {
  if (from === to) return longDay(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))} t/m ${longDay(to)}`;
  return `${from.slice(0, 4) === to.slice(0, 4) ? dayMonth(from) : longDay(from)} t/m ${longDay(to)}`;
}

export const childHeading = (child: NameParts & { birthDate: CareDay }) => ({
  text: fullName(child),
  detail: `Geboren ${longDay(child.birthDate)}`,
});

export const careTypeName = (contract: Pick<BilledContract, "careType">) =>
  care.nl.careTypes[contract.careType];

export const placeText = ({ careType, locationName }: LineAbout, lrkNumber: string) =>
  `${care.nl.careTypes[careType]}  ·  ${locationName}  ·  LRK ${lrkNumber}`;

/** '999999991', or with its days where there are several: '999999991 (tot en met 31 juli 2026), 999999992'. */
export const lrkNumbers = (registrations: readonly (Period & { lrkNumber: string })[]) =>
  registrations
    .map(({ lrkNumber, endsOn }, index) =>
      endsOn && index < registrations.length - 1 ? `${lrkNumber} (tot en met ${longDay(endsOn)})` : lrkNumber,
    )
    .join(", ");

/** The words by which an organisation knows its invoice. */
export const referenceFacts = ({ payer }: Letterhead): Fact[] =>
  payer.reference ? [{ label: "Uw kenmerk", value: payer.reference }] : [];

/** Of who pays; of a parent with the citizen service number masked: a paper travels further than the portal. */
export function payerFacts({ payer }: Letterhead): Fact[] {
  return [
    { label: payer.isOrganisation ? "Betaler" : "Ouder", value: payer.name },
    ...(payer.birthDate ? [{ label: "Geboortedatum", value: longDay(payer.birthDate) }] : []),
    ...(payer.bsnLastDigits ? [{ label: "BSN", value: maskBsn(payer.bsnLastDigits) }] : []),
  ];
}
