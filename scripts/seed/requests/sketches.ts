export type Fate =
  | { state: "pending" }
  | { state: "approved" }
  | { state: "rejected"; reason: string }
  | { state: "withdrawn" }
  | { state: "expired" };

export type RequestSketch = {
  family: string;
  child: string;
  /** Which adult of the family asks; the first one where nothing is said. */
  by?: number;
  /** So many days before today. */
  askedAgo: number;
  /** The first day without care from so many days from today on; only this weekday where one is given. */
  from: number;
  weekday?: number;
  /** How many days in one request. */
  days?: number;
  /** A day part at De Linde, times at Het Kompas. */
  when: "morning" | "afternoon" | "full_day" | `${string}-${string}`;
  note: string;
  fate: Fate;
};

const pending: Fate = { state: "pending" };
const approved: Fate = { state: "approved" };
const rejected = (reason: string): Fate => ({ state: "rejected", reason });

/** The inbox of the managers, the soonest need somewhere in the middle. */
const waiting: readonly RequestSketch[] = [
  {
    ...{ family: "de-vries", child: "Saar", askedAgo: 1, from: 8, when: "full_day", fate: pending },
    note: "Ik heb die dag een cursus in Utrecht en ben pas laat terug.",
  },
  {
    ...{ family: "smits", child: "Hugo", askedAgo: 3, from: 6, weekday: 4, when: "full_day", fate: pending },
    note: "Opa past normaal op, maar hij is dan op vakantie.",
  },
  {
    ...{ family: "peeters", child: "Roos", askedAgo: 2, from: 6, weekday: 2, when: "morning", fate: pending },
    note: "",
  },
  {
    ...{
      family: "janssen",
      child: "Mees",
      askedAgo: 2,
      from: 6,
      weekday: 2,
      when: "full_day",
      fate: pending,
    },
    note: "Fien kan die dag bij oma terecht, het gaat alleen om Mees.",
  },
  {
    ...{ family: "vermeer", child: "Fenna", by: 1, askedAgo: 1, from: 6, weekday: 2, when: "afternoon" },
    ...{ note: "Ik breng haar zelf na het middageten.", fate: pending },
  },
  {
    ...{
      family: "coppens",
      child: "Julia",
      askedAgo: 4,
      from: 6,
      weekday: 2,
      when: "morning",
      fate: pending,
    },
    note: "",
  },
  {
    ...{ family: "driessen", child: "Sofie", askedAgo: 1, from: 3, when: "full_day", fate: pending },
    note: "We hebben die dag een begrafenis en zouden heel blij zijn met een plekje.",
  },
  {
    ...{ family: "martens", child: "Sven", by: 1, askedAgo: 5, from: 9, weekday: 1, days: 2 },
    ...{ when: "full_day", note: "Twee maandagen, vanwege een verbouwing thuis.", fate: pending },
  },
  {
    ...{ family: "van-den-berg", child: "Guus", askedAgo: 2, from: 7, weekday: 4, when: "08:00-17:00" },
    ...{ note: "", fate: pending },
  },
  {
    ...{ family: "ozturk", child: "Sara", askedAgo: 1, from: 7, weekday: 2, when: "09:00-15:00" },
    ...{ note: "Graag op dezelfde tijden als op maandag.", fate: pending },
  },
  {
    ...{ family: "nijssen", child: "Abel", askedAgo: 3, from: 4, when: "08:15-12:30", fate: pending },
    note: "Alleen de ochtend is genoeg.",
  },
];

/** Answered, and still to come. */
const coming: readonly RequestSketch[] = [
  {
    ...{ family: "de-vries", child: "Saar", by: 1, askedAgo: 6, from: 12, when: "full_day", fate: approved },
    note: "Saar mag mee op de dag dat de poppenspeler komt, als dat kan.",
  },
  {
    ...{ family: "oconnor", child: "Aarav", askedAgo: 5, from: 3, weekday: 5, when: "full_day" },
    ...{ note: "We both have to be at the office that Friday.", fate: approved },
  },
  {
    ...{ family: "yilmaz", child: "Kerem", askedAgo: 7, from: 5, when: "08:00-17:30", fate: approved },
    note: "",
  },
  {
    ...{ family: "bos", child: "Levi", askedAgo: 4, from: 10, weekday: 5, when: "full_day" },
    note: "",
    fate: rejected(
      "Op deze vrijdag is een collega op cursus, daardoor kunnen we geen extra kinderen opvangen.",
    ),
  },
  {
    ...{ family: "haddad", child: "Amira", askedAgo: 3, from: 8, when: "morning" },
    ...{ note: "", fate: { state: "withdrawn" } },
  },
];

/** Days that have passed; what was approved shows as extra care in the logbook too. */
const passed: readonly RequestSketch[] = [
  {
    ...{ family: "de-vries", child: "Milan", askedAgo: 26, from: -20, when: "full_day", fate: approved },
    note: "Thijs is die dag in het buitenland voor zijn werk.",
  },
  {
    ...{ family: "de-vries", child: "Saar", askedAgo: 19, from: -13, when: "full_day" },
    ...{ note: "", fate: rejected("De groep zit die dag helaas vol. Op vrijdag is er wel plek.") },
  },
  {
    ...{ family: "de-vries", child: "Milan", askedAgo: 12, from: -6, when: "morning" },
    ...{ note: "Misschien kan oma toch, ik laat het weten.", fate: { state: "withdrawn" } },
  },
  {
    ...{ family: "de-vries", child: "Saar", askedAgo: 37, from: -34, when: "afternoon" },
    ...{ note: "", fate: { state: "expired" } },
  },
  {
    ...{ family: "wouters", child: "Evi", askedAgo: 33, from: -27, when: "full_day", fate: approved },
    note: "",
  },
  {
    ...{ family: "hermans", child: "Liv", askedAgo: 20, from: -16, when: "full_day", fate: approved },
    note: "",
  },
  {
    ...{ family: "kramer", child: "Mia", askedAgo: 18, from: -12, when: "08:00-17:30", fate: approved },
    note: "",
  },
  {
    ...{ family: "verhagen", child: "Tijn", askedAgo: 21, from: -17, when: "full_day" },
    ...{ note: "", fate: { state: "expired" } },
  },
  {
    ...{ family: "lukasiewicz", child: "Zoë", askedAgo: 15, from: -9, when: "full_day" },
    ...{ note: "My parents are visiting, but they leave that day.", fate: approved },
  },
  {
    ...{ family: "timmermans", child: "Isa", askedAgo: 14, from: -8, when: "08:00-17:00" },
    note: "",
    fate: rejected("Door ziekte in het team kunnen we deze dag geen extra opvang bieden."),
  },
];

export const requestSketches = [...passed, ...coming, ...waiting];
