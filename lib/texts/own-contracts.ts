import { defineMessages } from "@/lib/i18n/define-messages";

/** What a parent agreed with the daycare, as it holds today and will hold. */
export const ownContracts = defineMessages({
  nl: {
    title: "Contract",
    sub: (child: string) => `Wat u met de opvang hebt afgesproken voor ${child}`,
    none: "Geen contract",
    noneText: (child: string) =>
      `Een contract staat bij de ouder die het met de opvang heeft afgesproken of eraan meebetaalt. Voor ${child} staat er bij u geen.`,
    from: (day: string) => `vanaf ${day}`,
    until: (day: string) => `tot en met ${day}`,
    now: "Nu",
    week: "Week",
    hours: "Uren per maand",
    rate: "Uurtarief",
    month: "Per maand",
    ofYear: (weeks: string) => `${weeks} weken per jaar`,
    share: (percent: string) => `U betaalt hiervan ${percent} procent.`,
    registered: (number: string) => `LRK ${number}`,
    everySecondWeek: "om de week",
    toDocuments: "Contracten, jaaropgaven en jaarbegrotingen",
    back: "Terug naar kind",
  },
  en: {
    title: "Contract",
    sub: (child: string) => `What you agreed with the daycare for ${child}`,
    none: "No contract",
    noneText: (child: string) =>
      `A contract is shown to the parent who agreed it with the daycare or helps to pay it. For ${child} there is none of yours.`,
    from: (day: string) => `from ${day}`,
    until: (day: string) => `up to and including ${day}`,
    now: "Now",
    week: "Week",
    hours: "Hours a month",
    rate: "Hourly rate",
    month: "A month",
    ofYear: (weeks: string) => `${weeks} weeks a year`,
    share: (percent: string) => `You pay ${percent} per cent of it.`,
    registered: (number: string) => `LRK ${number}`,
    everySecondWeek: "every second week",
    toDocuments: "Contracts, annual statements and estimates",
    back: "Back to child",
  },
});
