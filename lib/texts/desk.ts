import type { Language } from "@/lib/i18n/language";

type Row = {
  title: string;
  verb: string;
  sub: (told: { count: number; when: string; name: string }) => string;
};
type Texts = {
  title: string;
  search: string;
  searchGo: string;
  sub: (day: string, count: number, today: number) => string;
  urgencies: Record<"today" | "week" | "month", { title: string; aside: string }>;
  nothing: string;
  nothingText: string;
  waitedHours: (hours: number) => string;
  waitedDays: (days: number) => string;
  /** By kind of work (lib/desk/work.ts). */
  works: Record<string, Row>;
  figures: {
    title: string;
    children: string;
    comings: (starting: number, stopping: number, month: string) => string;
    answers: string;
    hours: (hours: number) => string;
    noAnswers: string;
    answersBefore: (hours: number | null) => string;
    access: string;
    accessOf: (open: number, all: number) => string;
    money: string;
    overdue: (count: number) => string;
  };
  comings: {
    title: string;
    none: string;
    noneText: string;
    whats: Record<"starts" | "moves" | "stops", (name: string) => string>;
  };
};

const oldest = (when: string) => `De oudste wacht ${when}`;
const oldestEn = (when: string) => `The oldest waits ${when}`;

/** The start of whoever works at a desk. */
export const desk = {
  nl: {
    title: "Start",
    search: "Zoek kind of ouder",
    searchGo: "Zoeken",
    sub: (day, count, today) =>
      count === 0
        ? `${day} · er wacht niets`
        : `${day} · ${count === 1 ? "1 ding wacht" : `${count} dingen wachten`}${today > 0 ? `, ${today} daarvan vandaag` : ""}`,
    urgencies: {
      today: { title: "Vandaag", aside: "anders te laat" },
      week: { title: "Deze week", aside: "" },
      month: { title: "Deze maand", aside: "" },
    },
    nothing: "Alles is gedaan",
    nothingText: "Wat nieuw binnenkomt en op iemand wacht, staat hier.",
    waitedHours: (hours) => (hours < 1 ? "minder dan een uur" : `${hours} uur`),
    waitedDays: (days) => (days === 1 ? "1 dag" : `${days} dagen`),
    works: {
      letters: { title: "Brieven niet aangekomen", verb: "Bekijken", sub: ({ when }) => oldest(when) },
      alarms: { title: "Meldingen over veiligheid", verb: "Bekijken", sub: ({ when }) => oldest(when) },
      objections: { title: "Accounts in de wacht", verb: "Beslissen", sub: ({ when }) => oldest(when) },
      requestsSoon: {
        title: "Aanvragen voor de eerstvolgende dag",
        verb: "Beslissen",
        sub: ({ when }) => `De eerste dag is ${when}`,
      },
      staffUnchecked: {
        title: "Medewerkers zonder VOG of koppeling",
        verb: "Aanvullen",
        sub: ({ name, when }) => `De eerste is ${name}, die werkt vanaf ${when}`,
      },
      healthChanges: {
        title: "Wijzigingen over gezondheid",
        verb: "Nakijken",
        sub: ({ when }) => oldest(when),
      },
      messages: { title: "Ongelezen berichten", verb: "Lezen", sub: ({ when }) => oldest(when) },
      requests: {
        title: "Andere aanvragen",
        verb: "Beslissen",
        sub: ({ when }) => `De eerste dag is ${when}`,
      },
      changes: { title: "Wijzigingen in gegevens", verb: "Nakijken", sub: ({ when }) => oldest(when) },
      uninvited: {
        title: "Nog uit te nodigen",
        verb: "Uitnodigen",
        sub: ({ when }) => `De eerste staat ${when} klaar`,
      },
      unopened: {
        title: "Uitgenodigd en nog nooit ingelogd",
        verb: "Bekijken",
        sub: ({ when }) => `De eerste is ${when} geleden gevraagd`,
      },
      unsigned: {
        title: "Nog niet getekend",
        verb: "Bekijken",
        sub: ({ when, name }) => `De eerste is ${name}, vanaf ${when}`,
      },
      secondGroups: {
        title: "Twee groepen zonder toestemming",
        verb: "Regelen",
        sub: ({ when, name }) => `De eerste is ${name}, vanaf ${when}`,
      },
      statementsStale: {
        title: "Jaaropgaven die niet meer kloppen",
        verb: "Bekijken",
        sub: ({ name }) => `Van ${name}; geef de nieuwe versies uit`,
      },
      contractsEnding: {
        title: "Contracten die aflopen",
        verb: "Bekijken",
        sub: ({ name, when }) => `De eerste is ${name}, op ${when}`,
      },
      registrationsEnding: {
        title: "Registraties die aflopen",
        verb: "Aanvullen",
        sub: ({ name, when }) => `${name} op ${when}; daarna kan er niet worden gefactureerd`,
      },
    },
    figures: {
      title: "In cijfers",
      children: "Kinderen",
      comings: (starting, stopping, month) =>
        `in ${month} ${starting === 1 ? "start er 1" : `starten er ${starting}`}, ${stopping === 1 ? "stopt er 1" : `stoppen er ${stopping}`}`,
      answers: "Antwoord op aanvragen",
      hours: (hours) => (hours < 1 ? "binnen een uur" : `${hours} uur`),
      noAnswers: "–",
      answersBefore: (hours) =>
        hours === null
          ? "de helft ging sneller, 30 dagen"
          : `de helft ging sneller; de 30 dagen ervoor ${hours < 1 ? "binnen een uur" : `${hours} uur`}`,
      access: "Ouders met toegang",
      accessOf: (open, all) => `${open} van ${all} ouders van nu`,
      money: "Facturen open",
      overdue: (count) => (count === 0 ? "geen over de datum" : `${count} over de datum`),
    },
    comings: {
      title: "Wie start en wie stopt",
      none: "Niemand de komende zes weken",
      noneText: "Wie begint, van groep wisselt of stopt, staat hier.",
      whats: {
        starts: (name) => `${name} start`,
        moves: (name) => `${name} wisselt van groep`,
        stops: (name) => `${name} stopt`,
      },
    },
  },
  en: {
    title: "Start",
    search: "Find a child or parent",
    searchGo: "Search",
    sub: (day, count, today) =>
      count === 0
        ? `${day} · nothing waits`
        : `${day} · ${count === 1 ? "1 thing waits" : `${count} things wait`}${today > 0 ? `, ${today} of them today` : ""}`,
    urgencies: {
      today: { title: "Today", aside: "too late tomorrow" },
      week: { title: "This week", aside: "" },
      month: { title: "This month", aside: "" },
    },
    nothing: "All is done",
    nothingText: "What comes in and waits for somebody stands here.",
    waitedHours: (hours) => (hours < 1 ? "less than an hour" : hours === 1 ? "1 hour" : `${hours} hours`),
    waitedDays: (days) => (days === 1 ? "1 day" : `${days} days`),
    works: {
      letters: { title: "Letters that did not arrive", verb: "See", sub: ({ when }) => oldestEn(when) },
      alarms: { title: "Security alarms", verb: "See", sub: ({ when }) => oldestEn(when) },
      objections: { title: "Accounts on hold", verb: "Decide", sub: ({ when }) => oldestEn(when) },
      requestsSoon: {
        title: "Requests for the next day of care",
        verb: "Decide",
        sub: ({ when }) => `The first day is ${when}`,
      },
      staffUnchecked: {
        title: "Colleagues without VOG or link",
        verb: "Add",
        sub: ({ name, when }) => `The first is ${name}, who works from ${when}`,
      },
      healthChanges: { title: "Changes about health", verb: "Check", sub: ({ when }) => oldestEn(when) },
      messages: { title: "Unread messages", verb: "Read", sub: ({ when }) => oldestEn(when) },
      requests: { title: "Other requests", verb: "Decide", sub: ({ when }) => `The first day is ${when}` },
      changes: { title: "Changes of details", verb: "Check", sub: ({ when }) => oldestEn(when) },
      uninvited: {
        title: "To be invited",
        verb: "Invite",
        sub: ({ when }) => `The first has been ready for ${when}`,
      },
      unopened: {
        title: "Invited and never logged in",
        verb: "See",
        sub: ({ when }) => `The first was asked ${when} ago`,
      },
      unsigned: {
        title: "Not signed yet",
        verb: "See",
        sub: ({ when, name }) => `The first is ${name}, from ${when}`,
      },
      secondGroups: {
        title: "Two groups without consent",
        verb: "Arrange",
        sub: ({ when, name }) => `The first is ${name}, from ${when}`,
      },
      statementsStale: {
        title: "Annual statements that no longer hold",
        verb: "See",
        sub: ({ name }) => `Of ${name}; issue the new editions`,
      },
      contractsEnding: {
        title: "Contracts that end",
        verb: "See",
        sub: ({ name, when }) => `The first is ${name}, on ${when}`,
      },
      registrationsEnding: {
        title: "Registrations that end",
        verb: "Add",
        sub: ({ name, when }) => `${name} on ${when}; after that no invoice can be made`,
      },
    },
    figures: {
      title: "In figures",
      children: "Children",
      comings: (starting, stopping, month) => `in ${month} ${starting} start, ${stopping} stop`,
      answers: "Answer to requests",
      hours: (hours) => (hours < 1 ? "within an hour" : hours === 1 ? "1 hour" : `${hours} hours`),
      noAnswers: "–",
      answersBefore: (hours) =>
        hours === null
          ? "half were faster, 30 days"
          : `half were faster; the 30 days before ${hours < 1 ? "within an hour" : `${hours} hours`}`,
      access: "Parents with access",
      accessOf: (open, all) => `${open} of ${all} parents of today`,
      money: "Invoices open",
      overdue: (count) => (count === 0 ? "none overdue" : `${count} overdue`),
    },
    comings: {
      title: "Who starts and who stops",
      none: "Nobody in the coming six weeks",
      noneText: "Who begins, changes groups or stops stands here.",
      whats: {
        starts: (name) => `${name} starts`,
        moves: (name) => `${name} changes groups`,
        stops: (name) => `${name} stops`,
      },
    },
  },
} satisfies Record<Language, Texts>;
