import { type FamilySketch, father, mother } from "./family-types";

/** Families whose children go to Het Kompas, with times of their own instead of day parts. */
export const kompasFamilies: readonly FamilySketch[] = [
  {
    key: "hendriks",
    street: "Zeelsterstraat 45",
    adults: [mother("Femke, Hendriks", "holder", { worksHere: "femke" }), father("Dirk, Hendriks")],
    children: [
      {
        name: "Pim, Hendriks",
        months: 24,
        days: 6,
        group: "zeesterren",
        week: "1@07:30-16:00 2@07:30-16:00 4@07:30-13:00",
      },
    ],
  },
  {
    key: "hofman",
    street: "Tongelresestraat 210",
    adults: [mother("Josien, Hofman"), father("Wout, Hofman")],
    children: [
      {
        name: "Lena, Hofman",
        months: 11,
        days: 9,
        group: "zeesterren",
        week: "2@08:30-17:00 4@08:30-17:00 5@08:30-13:00/2",
        allergies: ["Koemelk"],
        diet: "Haverdrink in plaats van melk.",
      },
    ],
  },
  {
    key: "van-den-berg",
    street: "Kruisstraat 98",
    adults: [mother("Anke, van den Berg"), father("Hidde, van den Berg")],
    children: [
      {
        name: "Guus, van den Berg",
        months: 30,
        days: 14,
        group: "zeesterren",
        week: "1@08:00-17:00 2@08:00-17:00 3@08:00-12:30",
      },
    ],
  },
  {
    key: "ozturk",
    street: "Boschdijk 331",
    adults: [mother("Büşra, Öztürk"), father("Can, Öztürk")],
    children: [
      {
        name: "Sara, Öztürk",
        months: 19,
        days: 5,
        group: "zeesterren",
        week: "1@09:00-15:00 4@09:00-15:00",
        diet: "Halal.",
      },
    ],
  },
  {
    key: "baeten",
    street: "Geldropseweg 64",
    adults: [mother("Veerle, Baeten")],
    children: [
      {
        name: "Jonas, Baeten",
        months: 40,
        days: 11,
        group: "zeesterren",
        week: "1@07:30-18:00 2@07:30-18:00 4@07:30-18:00 5@07:30-18:00",
      },
    ],
  },
  {
    key: "kramer",
    street: "Hoogstraat 5",
    adults: [mother("Eline, Kramer"), father("Pepijn, Kramer")],
    children: [
      { name: "Mia, Kramer", months: 8, days: 3, group: "zeesterren", week: "2@08:00-17:30 4@08:00-17:30" },
      { name: "Romy, Kramer", months: 36, days: 9, group: "walvissen", week: "2@08:00-17:30 4@08:00-17:30" },
    ],
  },
  {
    key: "nijssen",
    street: "Leenderweg 17",
    adults: [mother("Dieuwertje, Nijssen"), father("Olaf, Nijssen")],
    children: [
      {
        name: "Abel, Nijssen",
        months: 34,
        days: 4,
        group: "walvissen",
        week: "1@08:15-17:15 3@08:15-17:15 4@08:15-12:30",
      },
    ],
  },
  {
    key: "timmermans",
    street: "Strijpsestraat 140",
    adults: [mother("Kim, Timmermans"), father("Jasper, Timmermans")],
    children: [
      {
        name: "Isa, Timmermans",
        months: 41,
        days: 16,
        group: "walvissen",
        week: "1@08:00-18:00 2@08:00-18:00",
      },
    ],
  },
  {
    key: "van-dongen",
    street: "Aalsterweg 251",
    adults: [mother("Linde, van Dongen"), father("Sem, van Dongen")],
    children: [
      {
        name: "Luuk, van Dongen",
        months: 29,
        days: 13,
        group: "walvissen",
        week: "2@07:45-16:30 3@07:45-16:30 4@07:45-16:30",
        allergies: ["Noten"],
      },
    ],
  },
];
