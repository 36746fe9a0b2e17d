import type { Letterhead } from "@/lib/documents/letterhead";
import type { Block, Column, Row, Sheet } from "@/lib/documents/sheet";
import type { BilledContract } from "@/lib/invoicing/contract-facts";
import {
  careTypeName,
  childHeading,
  euros,
  hoursOf,
  longDay,
  lrkNumbers,
  payerFacts,
  periodText,
  weeksText,
} from "@/lib/invoicing/sheets/words";
import { holdsOn } from "@/lib/time/period";
import type { CareDay } from "@/lib/time/types";
import type { Estimate, EstimatedStretch } from "../annual-figures";
import { versionOn, weekText } from "./contract-words";

export type EstimatePaper = {
  year: number;
  number: string;
  edition: number;
  issuedOn: CareDay;
  contracts: readonly BilledContract[];
  estimate: Estimate;
};

const columns: Column[] = [
  { label: "Periode", align: "start", width: 34 },
  { label: "Uren per maand", align: "end", width: 17 },
  { label: "Uurtarief", align: "end", width: 14 },
  { label: "Per maand", align: "end", width: 17 },
  { label: "Samen", align: "end", width: 18 },
];

const rowOf = (stretch: EstimatedStretch): Row => ({
  cells: [
    periodText(stretch.from, stretch.to),
    hoursOf(stretch.hours),
    euros(stretch.centsPerHour),
    euros(stretch.centsPerMonth),
    euros(stretch.cents),
  ],
  detail: stretch.months === 1 ? "1 maand of een deel daarvan" : `${stretch.months} maanden`,
});

/** Registrations under which some of these months fall. */
const registeredIn = ({ registrations }: BilledContract, stretches: readonly EstimatedStretch[]) =>
  registrations.filter((one) => stretches.some(({ from, to }) => holdsOn(one, from) || holdsOn(one, to)));

function contractBlocks(contract: BilledContract, { stretches, nextRates }: Estimate): Block[] {
  const next = nextRates.find((one) => one.contractId === contract.id);
  const last = stretches.filter((one) => one.contractId === contract.id).at(-1);
  if (!last) return [];
  const facts = [
    { label: "Opvangsoort", value: careTypeName(contract) },
    { label: "Locatie", value: contract.location.name },
    { label: "LRK-nummer", value: lrkNumbers(registeredIn(contract, stretches)) },
    { label: "Opvang", value: weekText(contract, last.to) },
    { label: "Weken per jaar", value: weeksText(versionOn(contract, last.to).weeksPerYear) },
  ];
  const rows = stretches.filter((one) => one.contractId === contract.id).map(rowOf);
  const blocks: Block[] = [
    { type: "facts", facts },
    { type: "table", caption: "Kosten per periode", columns, rows },
  ];
  if (!next) return blocks;
  const text = `Vanaf ${longDay(next.from)} is het uurtarief ${euros(next.centsPerHour)}. Bij dezelfde opvang betaalt u dan ${euros(next.centsPerMonth)} per maand.`;
  return [...blocks, { type: "text", text }];
}

export const annualEstimateSheet = (paper: EstimatePaper, head: Letterhead): Sheet => {
  const child = paper.contracts[0]?.child;
  return {
    title: `Jaarbegroting ${paper.year}`,
    sender: head.sender,
    addressee: head.addressee,
    facts: [
      { label: "Nummer", value: paper.number },
      { label: "Datum", value: longDay(paper.issuedOn) },
      { label: "Versie", value: String(paper.edition) },
      ...payerFacts(head).slice(0, 1),
    ],
    intro: `Dit zijn de kosten van de opvang in ${paper.year} volgens uw contract. Uren per maand, uurtarief en LRK-nummer neemt u over bij het aanvragen van kinderopvangtoeslag.`,
    blocks: [
      ...(child ? [{ type: "heading" as const, ...childHeading(child) }] : []),
      ...paper.contracts.flatMap((contract) => contractBlocks(contract, paper.estimate)),
      {
        type: "sums",
        caption: `Begroting ${paper.year}`,
        rows: [{ label: `Totaal ${paper.year}`, value: euros(paper.estimate.cents), strong: true }],
      },
    ],
    notes: [
      `Gemaakt met het contract en de tarieven zoals die op ${longDay(paper.issuedOn)} bekend waren.`,
      "Extra opvang staat er niet in: die vraagt u los aan en staat op de factuur van de maand erna.",
      "De uren zijn afgerond op twee decimalen, de bedragen zijn berekend over de precieze uren.",
    ],
  };
};
