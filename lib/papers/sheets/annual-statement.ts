import type { Letterhead } from "@/lib/documents/letterhead";
import type { Block, Column, Fact, Row, Sheet } from "@/lib/documents/sheet";
import {
  capital,
  euros,
  hoursOf,
  longDay,
  monthName,
  payerFacts,
  periodText,
} from "@/lib/invoicing/sheets/words";
import { care } from "@/lib/texts/care";
import type { CareDay } from "@/lib/time/types";
import { maskBsn } from "@/lib/validation/bsn";
import { monthCents, type StatedMonth } from "../annual-figures";
import { maxHourlyRate } from "../max-hourly-rate";
import type { StatedYear } from "../stated-figures";
import { type Replacing, replacedBlocks, replacedIntro } from "./replaced-statement";

type Group = StatedYear["groups"][number];
type StatedGroup = Omit<Group, "child">;

export type Statement = {
  year: number;
  number: string;
  edition: number;
  issuedOn: CareDay;
  groups: readonly Group[];
  replaces: Replacing | null;
};

const end = (label: string, width: number): Column => ({ label, align: "end", width });

const tableColumns = (withCredit: boolean): Column[] => [
  { label: "Maand", align: "start", width: withCredit ? 22 : 28 },
  end("Uren", 14),
  end("Contract", withCredit ? 16 : 20),
  end("Extra opvang", withCredit ? 16 : 18),
  ...(withCredit ? [end("Correctie", 14)] : []),
  end("Totaal", withCredit ? 18 : 20),
];

function monthRow(month: StatedMonth, withCredit: boolean): Row {
  const { hours, contractCents, extraCents, creditCents } = month;
  const name = capital(monthName(month.month).replace(/ \d{4}$/, ""));
  const credit = withCredit ? [euros(creditCents)] : [];
  return {
    cells: [
      name,
      hoursOf(hours),
      euros(contractCents),
      euros(extraCents),
      ...credit,
      euros(monthCents(month)),
    ],
  };
}

function totalRow(group: StatedGroup, withCredit: boolean): Row {
  const total = (part: "contractCents" | "extraCents" | "creditCents") =>
    euros(group.months.reduce((sum, month) => sum + month[part], 0));
  const credit = withCredit ? [total("creditCents")] : [];
  const cells = ["Totaal", hoursOf(group.hours), total("contractCents"), total("extraCents")];
  return { cells: [...cells, ...credit, euros(group.careCents)], strong: true };
}

/** The most that counts for the allowance stands beside what was paid; a year without a known figure has none. */
function rateFacts({ careType }: Group, year: number): Fact[] {
  const most = maxHourlyRate(careType, year);
  return most === null ? [] : [{ label: `Maximumuurprijs toeslag ${year}`, value: euros(most) }];
}

function childDetail({ birthDate, bsnLastDigits }: Group["child"]): string {
  const born = `Geboren ${longDay(birthDate)}`;
  return bsnLastDigits ? `${born}  ·  BSN ${maskBsn(bsnLastDigits)}` : born;
}

function groupBlocks(group: Group, year: number): Block[] {
  const text = group.child.name;
  const withCredit = group.months.some((month) => month.creditCents !== 0);
  const rows = group.months.map((month) => monthRow(month, withCredit));
  return [
    { type: "heading", text, detail: childDetail(group.child) },
    {
      type: "facts",
      facts: [
        { label: "Opvangsoort", value: care.nl.careTypes[group.careType] },
        { label: "Locatie", value: group.locationName },
        { label: "LRK-nummer", value: group.lrkNumber },
        { label: "Periode", value: periodText(group.from, group.to) },
        { label: "Aantal uren", value: hoursOf(group.hours) },
        { label: "Gemiddelde uurprijs", value: euros(group.centsPerHour) },
        { label: "Opvangkosten", value: euros(group.careCents) },
        ...rateFacts(group, year),
      ],
    },
    {
      type: "table",
      caption: `Uren en kosten per maand van ${text}`,
      columns: tableColumns(withCredit),
      rows: [...rows, totalRow(group, withCredit)],
    },
  ];
}

function totalBlock({ groups, year }: Statement): Block {
  const care = groups.reduce((sum, group) => sum + group.careCents, 0);
  const fees = groups.reduce((sum, group) => sum + group.feeCents, 0);
  const other = fees === 0 ? [] : [{ label: "Overige kosten, geen opvangkosten", value: euros(fees) }];
  return {
    type: "sums",
    caption: `Totaal over ${year}`,
    rows: [...other, { label: `Totale opvangkosten ${year}`, value: euros(care), strong: true }],
  };
}

const roundingNote =
  "Uren zijn geteld zoals ze op de facturen staan: uren per week × weken per jaar ÷ 12, en van een deel van een maand naar kalenderdagen. Hier staan ze afgerond op twee cijfers; geen bedrag is uit afgeronde uren berekend. Elk bedrag is per factuurregel afgerond op hele centen.";

function notesOf({ groups, year }: Statement, head: Letterhead): string[] {
  const knowsBsn = head.payer.bsnLastDigits || groups.some(({ child }) => child.bsnLastDigits);
  const knowsRate = groups.some((group) => maxHourlyRate(group.careType, year) !== null);
  return [
    "Alleen bij ons in rekening gebrachte opvang telt mee, ook op dagen waarop uw kind afwezig was.",
    roundingNote,
    ...(knowsRate
      ? ["De maximumuurprijs is het bedrag per uur waarover u hoogstens kinderopvangtoeslag krijgt."]
      : []),
    "Bewaar deze jaaropgave voor de definitieve berekening van de kinderopvangtoeslag.",
    ...(knowsBsn ? ["Van het BSN staan alleen de laatste drie cijfers vermeld."] : []),
  ];
}

export const annualStatementSheet = (statement: Statement, head: Letterhead): Sheet => ({
  title: `Jaaropgave ${statement.year}`,
  sender: head.sender,
  addressee: head.addressee,
  facts: [
    { label: "Nummer", value: statement.number },
    { label: "Datum", value: longDay(statement.issuedOn) },
    { label: "Versie", value: String(statement.edition) },
    ...payerFacts(head),
  ],
  intro: statement.replaces
    ? replacedIntro(statement.replaces)
    : `Dit is het overzicht van de opvang die wij u over ${statement.year} in rekening hebben gebracht: contract en extra opvang samen.`,
  blocks: [
    ...(statement.replaces ? replacedBlocks(statement.replaces) : []),
    ...statement.groups.flatMap((group) => groupBlocks(group, statement.year)),
    totalBlock(statement),
  ],
  notes: notesOf(statement, head),
});
