import { defineMessages } from "@/lib/i18n/define-messages";
import type { CareDay } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";

/** Another row that says the same, or the day that is in the way. */
export type ProblemFacts = { other?: number; day?: CareDay };

/** What can be wrong with a row of a file, beside what can be wrong with any field. */
export const importProblems = defineMessages({
  nl: {
    tooManyCells: () => "Deze regel heeft meer cellen dan er koppen zijn.",
    notYesNo: () => "Vul ja of nee in.",
    unknownRelation: () => "Deze relatie kennen we niet. Vul bijvoorbeeld moeder, vader, ouder of voogd in.",
    asksUnseen: () => "Wie opvang mag aanvragen, moet ook het dagelijks leven zien.",
    groupNeeded: () => "Vul de groep in waarin het kind komt, of laat ook locatie en datums leeg.",
    unknownLocation: () => "Er is geen locatie met deze naam.",
    unknownGroup: () => "Er is op deze locatie geen groep met deze naam.",
    groupOfSeveral: () => "Meer locaties hebben een groep met deze naam. Vul de locatie in.",
    groupEnded: ({ day }: ProblemFacts) =>
      `Deze groep stopt${day ? ` na ${formatDay(day, "nl", "full")}` : ""}. Vul een eerdere einddatum of een andere groep in.`,
    startBeforeBirth: () => "De plaatsing begint voor de geboortedatum.",
    numberTwice: ({ other }: ProblemFacts) => `Dit nummer staat ook in regel ${other}.`,
    childTwice: ({ other }: ProblemFacts) => `Hetzelfde kind staat ook in regel ${other}.`,
    childKnown: () =>
      "Een kind met deze naam en geboortedatum is al ingeschreven. Haal de regel uit het bestand.",
    emailOfOther: () =>
      "Dit e-mailadres is van iemand met een andere naam. Iedereen heeft een eigen adres nodig.",
    sameAdult: () => "Dit is dezelfde persoon als ouder 1.",
    ownFamily: () => "Dit bent u zelf. Een collega schrijft uw eigen kind in.",
  },
  en: {
    tooManyCells: () => "This row has more cells than there are headings.",
    notYesNo: () => "Enter yes or no.",
    unknownRelation: () =>
      "We do not know this relation. Enter mother, father, parent or guardian, for example.",
    asksUnseen: () => "Who may request care must see daily life as well.",
    groupNeeded: () => "Enter the group the child comes to, or leave location and dates empty as well.",
    unknownLocation: () => "There is no location with this name.",
    unknownGroup: () => "There is no group with this name at this location.",
    groupOfSeveral: () => "Several locations have a group with this name. Enter the location.",
    groupEnded: ({ day }: ProblemFacts) =>
      `This group ends${day ? ` after ${formatDay(day, "en", "full")}` : ""}. Enter an earlier last day or another group.`,
    startBeforeBirth: () => "The placement begins before the date of birth.",
    numberTwice: ({ other }: ProblemFacts) => `This number also stands in row ${other}.`,
    childTwice: ({ other }: ProblemFacts) => `The same child also stands in row ${other}.`,
    childKnown: () =>
      "A child with this name and date of birth is registered already. Take the row out of the file.",
    emailOfOther: () =>
      "This e-mail address is of somebody with another name. Everybody needs an address of their own.",
    sameAdult: () => "This is the same person as parent 1.",
    ownFamily: () => "This is you. A colleague registers your own child.",
  },
});

export type RowProblem = keyof (typeof importProblems)["nl"];
