import type { Letterhead } from "@/lib/documents/letterhead";
import type { Block, Column, Row, Sheet } from "@/lib/documents/sheet";
import {
  capital,
  childHeading,
  euros,
  hoursOf,
  longDay,
  monthName,
  payerFacts,
  periodText,
} from "@/lib/invoicing/sheets/words";
import type { NameParts } from "@/lib/names/full-name";
import type { CareDay } from "@/lib/time/types";
import { monthCents, type StatedGroup, type StatedMonth } from "../annual-figures";

export type StatedCare = {
  child: NameParts & { birthDate: CareDay };
  careType: string;
  locationName: string;
  lrkNumber: string;
};

export type Statement = {
  year: number;
  number: string;
  edition: number;
  issuedOn: CareDay;
  groups: readonly (StatedGroup & StatedCare)[];
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

function groupBlocks(group: StatedGroup & StatedCare): Block[] {
  const { text, detail } = childHeading(group.child);
  const withCredit = group.months.some((month) => month.creditCents !== 0);
  const rows = group.months.map((month) => monthRow(month, withCredit));
  return [
    { type: "heading", text, detail },
    {
      type: "facts",
      facts: [
        { label: "Opvangsoort", value: group.careType },
        { label: "Locatie", value: group.locationName },
        { label: "LRK-nummer", value: group.lrkNumber },
        { label: "Periode", value: periodText(group.from, group.to) },
        { label: "Aantal uren", value: hoursOf(group.hours) },
        { label: "Gemiddelde uurprijs", value: euros(group.centsPerHour) },
        { label: "Opvangkosten", value: euros(group.careCents) },
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
  intro:
    statement.edition > 1
      ? `Deze jaaropgave vervangt versie ${statement.edition - 1}. Hebt u de vorige al doorgegeven aan Dienst Toeslagen, geef dan ook deze door.`
      : `Dit is het overzicht van de opvang die wij u over ${statement.year} in rekening hebben gebracht: contract en extra opvang samen.`,
  blocks: [...statement.groups.flatMap(groupBlocks), totalBlock(statement)],
  notes: [
    "Alleen bij ons in rekening gebrachte opvang telt mee, ook op dagen waarop uw kind afwezig was.",
    "Bewaar deze jaaropgave voor de definitieve berekening van de kinderopvangtoeslag.",
    ...(head.payer.bsnLastDigits ? ["Van het BSN staan alleen de laatste drie cijfers vermeld."] : []),
  ],
});
