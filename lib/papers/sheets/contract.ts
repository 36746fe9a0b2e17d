import type { Letterhead } from "@/lib/documents/letterhead";
import type { Block, Column, Fact, Row, Sheet } from "@/lib/documents/sheet";
import type { BilledContract } from "@/lib/invoicing/contract-facts";
import { type ContractCharge, fullMonthOn } from "@/lib/invoicing/rules";
import {
  capital,
  careTypeName,
  childHeading,
  dayMonth,
  euros,
  longDay,
  lrkNumbers,
  payerFacts,
  timesOf,
  weeksText,
} from "@/lib/invoicing/sheets/words";
import { formatHours } from "@/lib/money/care-hours";
import { decimal, exact, times } from "@/lib/money/exact";
import { fullName } from "@/lib/names/full-name";
import { holdsOn } from "@/lib/time/period";
import type { CareDay } from "@/lib/time/types";
import { blocksOn, partName, versionOn, weekdayName } from "./contract-words";

export type ContractPaper = {
  number: string;
  edition: number;
  issuedOn: CareDay;
  contract: BilledContract;
};

const columns: Column[] = [
  { label: "Dag", align: "start", width: 26 },
  { label: "Dagdeel", align: "start", width: 24 },
  { label: "Tijden", align: "start", width: 26 },
  { label: "Uren", align: "end", width: 24 },
];

const weekRows = (contract: BilledContract, from: CareDay) =>
  blocksOn(contract, from).map((block) => ({
    cells: [
      capital(weekdayName(block.weekday)),
      block.part ? capital(partName(block)) : "Vaste tijden",
      timesOf(block.from, block.to),
      formatHours(exact(block.minutes, 60), "nl"),
    ],
    ...(block.periodWeeks === 2 ? { detail: "om de week" } : {}),
  }));

const hoursPer = (charge: ContractCharge): Fact[] => {
  const { weeksPerYear } = charge;
  const weekly = times(charge.weeklyMinutes, exact(1, 60));
  return [
    { label: "Uren per week", value: formatHours(weekly, "nl") },
    { label: "Weken per jaar", value: weeksText(weeksPerYear) },
    { label: "Uren per jaar", value: formatHours(times(weekly, decimal(weeksPerYear)), "nl") },
    { label: "Uren per maand", value: formatHours(charge.hours, "nl") },
    { label: "Uurtarief", value: euros(charge.centsPerHour) },
    { label: "Bedrag per maand", value: euros(charge.cents) },
  ];
};

const rateColumns: Column[] = [
  { label: "Vanaf", align: "start", width: 40 },
  { label: "Uurtarief", align: "end", width: 30 },
  { label: "Bedrag per maand", align: "end", width: 30 },
];

/** Rates that were agreed for later, each with what a month will cost. */
function laterRates(contract: BilledContract, from: CareDay): Block[] {
  const later = contract.rates.filter((rate) => rate.startsOn > from);
  const rows = later.flatMap((rate): Row[] => {
    const month = fullMonthOn(contract, rate.startsOn);
    const price = month && [euros(rate.centsPerHour), euros(month.cents)];
    return price ? [{ cells: [longDay(rate.startsOn), ...price] }] : [];
  });
  const heading = "Tarief in latere jaren";
  const table: Block = { type: "table", caption: heading, columns: rateColumns, rows };
  return rows.length > 0 ? [{ type: "heading", text: heading }, table] : [];
}

const careFacts = (contract: BilledContract, from: CareDay): Fact[] => [
  { label: "Kind", value: fullName(contract.child) },
  { label: "Geboren", value: longDay(contract.child.birthDate) },
  { label: "Opvangsoort", value: careTypeName(contract) },
  { label: "Locatie", value: contract.location.name },
  { label: "LRK-nummer", value: lrkNumbers(contract.registrations.filter((one) => holdsOn(one, from))) },
  { label: "Eerste opvangdag", value: longDay(contract.startsOn) },
  ...(from > contract.startsOn ? [{ label: "Deze afspraken gelden vanaf", value: longDay(from) }] : []),
  { label: "Laatste opvangdag", value: contract.endsOn ? longDay(contract.endsOn) : "Tot opzegging" },
];

function conditions({ organisation, payer }: Letterhead): Block[] {
  const pay = payer.mandateReference
    ? `Het maandbedrag wordt vooraf gefactureerd en afgeschreven volgens machtiging ${payer.mandateReference}.`
    : "Het maandbedrag wordt vooraf gefactureerd en binnen veertien dagen na de factuurdatum betaald.";
  const texts = [
    pay,
    "Extra opvang wordt aangevraagd in het ouderportaal, geldt na goedkeuring en staat op een volgende factuur, tegen hetzelfde uurtarief.",
    "Op sluitingsdagen van de locatie is er geen opvang. Bij afwezigheid blijven de uren van het contract in rekening.",
    "Een wijziging van het tarief wordt ten minste een kalendermaand van tevoren schriftelijk meegedeeld.",
    "Ouder en opvang kunnen schriftelijk opzeggen met een termijn van één maand, op elke dag van de maand.",
    `Wijzigingen in naam, adres of gezag geeft de ouder door aan ${organisation.name}.`,
  ];
  return [
    { type: "heading", text: "Afspraken" },
    ...texts.map((text, index): Block => ({ type: "text", text: `${index + 1}.  ${text}` })),
  ];
}

export function contractSheet(paper: ContractPaper, head: Letterhead): Sheet {
  const { contract } = paper;
  const terms = versionOn(contract, contract.versions.at(-1)?.startsOn ?? contract.startsOn);
  const from = terms.startsOn;
  const month = fullMonthOn(contract, from);
  const caption = `Opvang per week van ${childHeading(contract.child).text}`;
  return {
    title: "Opvangovereenkomst",
    sender: head.sender,
    addressee: head.addressee,
    facts: [
      { label: "Nummer", value: paper.number },
      { label: "Afgesproken op", value: longDay(terms.agreedOn) },
      { label: "Versie", value: String(paper.edition) },
      ...payerFacts(head),
    ],
    intro: `${head.organisation.name} en ${head.payer.name} spreken het volgende af over de opvang van ${fullName(contract.child)}, vanaf ${dayMonth(from)} ${from.slice(0, 4)}.`,
    blocks: [
      { type: "heading", text: "Opvang" },
      { type: "facts", facts: careFacts(contract, from) },
      { type: "table", caption, columns, rows: weekRows(contract, from) },
      { type: "heading", text: "Uren en kosten" },
      ...(month ? [{ type: "facts" as const, facts: hoursPer(month) }] : []),
      ...laterRates(contract, from),
      ...conditions(head),
      {
        type: "signatures",
        parties: [
          { name: head.organisation.name, role: "Namens de opvang" },
          { name: head.payer.name, role: "Ouder" },
        ],
      },
    ],
    notes: ["Uren per maand zijn uren per week × weken per jaar ÷ 12. Alleen het bedrag wordt afgerond."],
  };
}
