import { defineMessages } from "@/lib/i18n/define-messages";

/** Annual statements that do not hold any more, at the office. */
export const statements = defineMessages({
  nl: {
    title: "Jaaropgaven",
    sub: "Opgaven die niet meer kloppen met wat er is gefactureerd",
    ofYear: (year: number) => `Jaaropgaven ${year}`,
    children: (names: string) => `Opvang van ${names}`,
    standing: (edition: number, day: string) => `Versie ${edition} van ${day} zegt`,
    standingPdf: (payer: string, edition: number) => `Versie ${edition} van ${payer} downloaden`,
    unknown: "niet bewaard bij deze versie",
    noneYet: "Nog geen opgave",
    noneYetText: "Er is opvang van dit jaar gefactureerd nadat de opgaven waren verstuurd.",
    wouldSay: "Nieuwe versie zegt",
    said: (hours: string, amount: string) => `${hours} uur, ${amount}`,
    changes: "Wat er verandert",
    changed: (what: string, before: string, after: string) => `${what}: van ${before} naar ${after}`,
    fees: "overige kosten",
    issue: (count: number) => (count === 1 ? "1 nieuwe opgave uitgeven" : `${count} nieuwe opgaven uitgeven`),
    issueText:
      "De ouders krijgen bericht. Op elke nieuwe opgave staat wat er is veranderd; de oude blijft bewaard als vervangen.",
    issuing: "Bezig met uitgeven",
    issued: (count: number, year: number) =>
      count === 1
        ? `1 nieuwe jaaropgave ${year} uitgegeven.`
        : `${count} nieuwe jaaropgaven ${year} uitgegeven.`,
    acceptMarks: "Toch uitgeven, met een merkteken voor deze letters",
    noneTitle: "Alle jaaropgaven kloppen",
    none: "Verandert er iets aan een jaar waarover al een opgave is verstuurd, dan staat die hier.",
  },
  en: {
    title: "Annual statements",
    sub: "Statements that no longer agree with what was invoiced",
    ofYear: (year: number) => `Annual statements ${year}`,
    children: (names: string) => `Care of ${names}`,
    standing: (edition: number, day: string) => `Edition ${edition} of ${day} says`,
    standingPdf: (payer: string, edition: number) => `Download edition ${edition} of ${payer}`,
    unknown: "not kept with this edition",
    noneYet: "No statement yet",
    noneYetText: "Care of this year was invoiced after its statements went out.",
    wouldSay: "New edition says",
    said: (hours: string, amount: string) => `${hours} hours, ${amount}`,
    changes: "What changes",
    changed: (what: string, before: string, after: string) => `${what}: from ${before} to ${after}`,
    fees: "other costs",
    issue: (count: number) => (count === 1 ? "Issue 1 new statement" : `Issue ${count} new statements`),
    issueText: "The parents are told. Each new statement says what changed; the old one is kept as replaced.",
    issuing: "Issuing",
    issued: (count: number, year: number) =>
      count === 1
        ? `1 new annual statement of ${year} issued.`
        : `${count} new annual statements of ${year} issued.`,
    acceptMarks: "Issue anyway, with a mark for these letters",
    noneTitle: "All annual statements hold",
    none: "When something changes in a year that was stated already, its statement stands here.",
  },
});
