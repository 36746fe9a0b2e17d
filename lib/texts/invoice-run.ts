import { defineMessages } from "@/lib/i18n/define-messages";

/** The invoice run and the book years, at the office. */
export const invoiceRun = defineMessages({
  nl: {
    title: "Facturen",
    sub: "Facturen maken en boekjaren afsluiten",
    run: "Facturen maken",
    runText:
      "Voor elke betaler komt op papier wat tot en met deze maand verschuldigd is en nog niet is gefactureerd, met correcties. Twee keer doen kan geen kwaad: dan is er niets meer te maken.",
    month: "Tot en met de maand",
    closedMonths: "Maanden in een afgesloten boekjaar",
    closedMonthsHint:
      "Hierin is iets veranderd nadat het jaar was afgesloten. Zonder vinkje blijft het staan en ziet u het de volgende keer weer.",
    closedMonth: (month: string, amount: string) => `${month}: ${amount}`,
    closedPayer: (name: string, amount: string) => `${name} ${amount}`,
    go: "Facturen maken",
    going: "Bezig met facturen maken",
    done: (issued: number, untouched: number) =>
      `${issued === 1 ? "1 factuur" : `${issued} facturen`} gemaakt; bij ${untouched === 1 ? "1 betaler" : `${untouched} betalers`} was er niets te doen.`,
    held: (names: string) => ` Niet gemaakt, omdat letters niet op papier kunnen: ${names}.`,
    years: "Boekjaren",
    yearsText:
      "In een afgesloten jaar maakt de facturering niets meer, tenzij u een maand aanvinkt. Een creditnota die u zelf maakt, kan altijd.",
    noYears: "Nog geen jaar dat voorbij is",
    noYearsText: "Zodra een jaar met facturen voorbij is, kunt u het hier afsluiten.",
    closed: "Afgesloten",
    open: "Open",
    close: (year: number) => `Boekjaar ${year} afsluiten`,
    reopen: "Weer openen",
    ofYear: (year: number) => `boekjaar ${year}`,
    reason: "Reden",
    reasonHint: "Waarom het jaar weer open moet; dit blijft bewaard.",
    reopening: "Bezig met openen",
    closedBy: (day: string, name: string) => `Afgesloten op ${day} door ${name}`,
    openedBy: (day: string, name: string, reason: string) => `Weer geopend op ${day} door ${name}: ${reason}`,
    yearClosed: (year: number) => `Boekjaar ${year} is afgesloten.`,
    yearOpened: (year: number) => `Boekjaar ${year} is weer open.`,
    statements: "Jaaropgaven",
    statementsText: (count: number) =>
      count === 0
        ? "Alle jaaropgaven kloppen met wat er is gefactureerd."
        : count === 1
          ? "1 jaaropgave klopt niet meer met wat er is gefactureerd."
          : `${count} jaaropgaven kloppen niet meer met wat er is gefactureerd.`,
    seeStatements: "Jaaropgaven bekijken",
  },
  en: {
    title: "Invoices",
    sub: "Make invoices and close book years",
    run: "Make invoices",
    runText:
      "For each payer, what is owed up to and including this month and was not invoiced yet is put on paper, with corrections. Doing it twice does no harm: then nothing is left to make.",
    month: "Up to and including",
    closedMonths: "Months of a closed book year",
    closedMonthsHint:
      "Something changed here after the year was closed. Without a tick it stays as it is, and you see it again next time.",
    closedMonth: (month: string, amount: string) => `${month}: ${amount}`,
    closedPayer: (name: string, amount: string) => `${name} ${amount}`,
    go: "Make invoices",
    going: "Making invoices",
    done: (issued: number, untouched: number) =>
      `${issued === 1 ? "1 invoice" : `${issued} invoices`} made; for ${untouched === 1 ? "1 payer" : `${untouched} payers`} there was nothing to do.`,
    held: (names: string) => ` Not made, since letters cannot be printed: ${names}.`,
    years: "Book years",
    yearsText:
      "In a closed year the run makes nothing any more, unless you tick a month. A credit note that you make yourself is always possible.",
    noYears: "No year is over yet",
    noYearsText: "As soon as a year with invoices is over, you can close it here.",
    closed: "Closed",
    open: "Open",
    close: (year: number) => `Close book year ${year}`,
    reopen: "Open again",
    ofYear: (year: number) => `book year ${year}`,
    reason: "Reason",
    reasonHint: "Why the year has to be open again; this is kept.",
    reopening: "Opening",
    closedBy: (day: string, name: string) => `Closed on ${day} by ${name}`,
    openedBy: (day: string, name: string, reason: string) => `Opened again on ${day} by ${name}: ${reason}`,
    yearClosed: (year: number) => `Book year ${year} is closed.`,
    yearOpened: (year: number) => `Book year ${year} is open again.`,
    statements: "Annual statements",
    statementsText: (count: number) =>
      count === 0
        ? "All annual statements agree with what was invoiced."
        : count === 1
          ? "1 annual statement no longer agrees with what was invoiced."
          : `${count} annual statements no longer agree with what was invoiced.`,
    seeStatements: "See annual statements",
  },
});
