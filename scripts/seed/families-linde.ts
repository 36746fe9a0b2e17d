import { type FamilySketch, father, grandparent, mother } from "./family-types";

/** Families whose children go to De Linde; the first ones each show something (docs/demo.md). */
export const lindeFamilies: readonly FamilySketch[] = [
  {
    key: "de-vries",
    street: "Beukenlaan 21",
    adults: [mother("Eva, de Vries"), father("Thijs, Jansen"), grandparent("Ans, de Vries-Smit")],
    children: [
      { name: "Saar, de Vries", months: 41, days: 6, group: "vlinders", week: "1f 2f 4f" },
      {
        name: "Milan, de Vries",
        months: 10,
        days: 12,
        group: "rupsjes",
        week: "1f 2f 4m",
        allergies: ["Koemelk"],
        diet: "Krijgt eigen flesvoeding zonder koemelk, staat met naam in de koelkast.",
        remarks: "Bij uitslag rond de mond graag even bellen.",
      },
    ],
  },
  {
    key: "vermeer",
    street: "Havenstraat 8",
    adults: [
      mother("Marloes, van den Heuvel", "holder", { shielded: true }),
      father("Ruben, Vermeer", "parent", { apart: true }),
    ],
    children: [{ name: "Fenna, Vermeer", months: 30, days: 3, group: "vlinders", week: "1f 3f 4f" }],
  },
  {
    key: "kuipers",
    street: "Wilgenpad 40",
    adults: [
      mother("Sanne, Kuipers"),
      father("Dennis, Post", "blocked", {
        apart: true,
        blockReason:
          "Beschikking van de rechtbank gezien: geen informatie over het kind en geen contact op de locatie.",
      }),
    ],
    children: [{ name: "Jip, Kuipers", months: 26, days: 9, group: "libellen", week: "1f 2f 5m" }],
  },
  {
    key: "willems",
    street: "Esdoornstraat 5",
    adults: [mother("Lisa, Willems"), father("Bram, Willems", "informed", { apart: true })],
    children: [{ name: "Tess, Willems", months: 20, days: 1, group: "rupsjes", week: "2f 3f 4f" }],
  },
  {
    key: "oconnor",
    street: "Parklaan 112",
    adults: [
      mother("Priya, Raghunathan", "holder", { language: "en" }),
      father("Daniel, O'Connor", "parent", { language: "en" }),
    ],
    children: [
      {
        name: "Aarav, O'Connor-Raghunathan",
        months: 34,
        days: 17,
        group: "vlinders",
        week: "1f 2f 3f 4f",
        allergies: ["Pinda", "Noten"],
        diet: "Vegetarisch.",
        remarks: "EpiPen ligt in de rode tas bij de groep.",
      },
    ],
  },
  {
    key: "yilmaz",
    street: "Stationsweg 77",
    adults: [mother("Elif, Yılmaz"), father("Emre, Yılmaz")],
    children: [
      { name: "Defne, Yılmaz", months: 15, days: 4, group: "rupsjes", week: "1f 2f 4f", diet: "Halal." },
      {
        name: "Kerem, Yılmaz",
        months: 38,
        days: 20,
        group: "walvissen",
        week: "1@08:00-17:30 2@08:00-17:30 4@08:00-17:30",
        diet: "Halal.",
      },
    ],
  },
  {
    key: "claassen",
    street: "Acaciastraat 3",
    adults: [mother("Jet, Claassen"), father("Floris, Claassen")],
    children: [
      { name: "Olivia, Claassen", months: 4, days: 2, group: "rupsjes", week: "1f 3f 4m", startsIn: 21 },
    ],
  },
  {
    key: "de-groot",
    street: "Molenweg 61",
    adults: [mother("Karin, de Groot")],
    children: [{ name: "Lars, de Groot", months: 44, days: 8, group: "vlinders", week: "2f 4f", left: true }],
  },
  {
    key: "meijer",
    street: "Lijsterbesstraat 19",
    adults: [mother("Hanneke, Meijer"), father("Rik, Meijer")],
    children: [{ name: "Boaz, Meijer", months: 47, days: 18, group: "libellen", week: "1f 2f 4f 5m" }],
  },
  {
    key: "martens",
    street: "Kastanjelaan 30",
    adults: [
      mother("Inge, Martens"),
      father("Koen, Martens"),
      grandparent("Truus, Verbruggen", { toInvite: true }),
    ],
    children: [
      { name: "Lotte, Martens", months: 28, days: 5, group: "vlinders", week: "2f 3f 4f" },
      { name: "Sven, Martens", months: 28, days: 5, group: "libellen", week: "2f 3f 4f" },
    ],
  },
  {
    key: "van-der-bruggen",
    street: "Burgemeester van Hasseltlaan 204",
    adults: [
      mother("Charlotte-Sophie Elisabeth, van der Bruggen-Oosterwijk"),
      father("Frederik Willem, Oosterwijk"),
    ],
    children: [
      {
        name: "Maximiliaan Alexander, van der Bruggen-Oosterwijk",
        months: 33,
        days: 11,
        group: "libellen",
        week: "1f 3f 5f/2",
      },
    ],
  },
  {
    key: "lukasiewicz",
    street: "Populierenhof 12",
    adults: [
      mother("Agnieszka, Łukasiewicz", "holder", { language: "en" }),
      father("Piotr, Kowalski", "parent", { language: "en" }),
    ],
    children: [
      { name: "Zoë, Łukasiewicz-Kowalska", months: 22, days: 14, group: "vlinders", week: "2f 4f 5m" },
    ],
  },
  {
    key: "demir",
    street: "Fazantlaan 9",
    adults: [mother("Şirin, Demir"), father("Mehmet, Demir")],
    children: [
      { name: "Ayşe, Demir", months: 8, days: 7, group: "rupsjes", week: "1f 2m 4f", diet: "Halal." },
    ],
  },
  {
    key: "pinas",
    street: "Zonnebloemstraat 33",
    adults: [mother("Naomi, Pinas"), grandparent("Humphrey, Pinas")],
    children: [{ name: "Jaylen, Pinas", months: 18, days: 2, group: "vlinders", week: "1f 2f 4f 5f" }],
  },
  {
    key: "peeters",
    street: "Lindelaan 88",
    adults: [father("Joost, Peeters", "holder"), father("Matthijs, van Loon", "holder")],
    children: [{ name: "Roos, Peeters", months: 13, days: 6, group: "vlinders", week: "3f 4f" }],
  },
  {
    key: "janssen",
    street: "Goudenregenstraat 14",
    adults: [mother("Marieke, Janssen"), father("Stijn, Janssen")],
    children: [
      { name: "Mees, Janssen", months: 37, days: 13, group: "vlinders", week: "1f 4f" },
      { name: "Fien, Janssen", months: 9, days: 1, group: "rupsjes", week: "1f 4f" },
    ],
  },
  {
    key: "van-gestel",
    street: "Meidoornlaan 2",
    adults: [mother("Lobke, van Gestel"), father("Jurre, van Gestel")],
    children: [
      { name: "Noud, van Gestel", months: 25, days: 10, group: "vlinders", week: "2f 4f", allergies: ["Ei"] },
    ],
  },
  {
    key: "hermans",
    street: "Rozenlaan 51",
    adults: [mother("Daphne, Hermans"), father("Sjoerd, Hermans")],
    children: [{ name: "Liv, Hermans", months: 16, days: 15, group: "vlinders", week: "1m 2f 4f" }],
  },
  {
    key: "wouters",
    street: "Sparrenlaan 7",
    adults: [mother("Ilse, Wouters"), father("Bart, Wouters")],
    children: [
      { name: "Daan, Wouters", months: 44, days: 3, group: "vlinders", week: "2f 3f 4f" },
      { name: "Evi, Wouters", months: 27, days: 16, group: "libellen", week: "2f 3f 4f" },
    ],
  },
  {
    key: "smits",
    street: "Kerkstraat 120",
    adults: [mother("Renske, Smits"), father("Jelle, de Haan", "stepparent")],
    children: [{ name: "Hugo, Smits", months: 31, days: 2, group: "vlinders", week: "1f 2f 3m" }],
  },
  {
    key: "coppens",
    street: "Vondelstraat 18",
    adults: [mother("Maud, Coppens"), father("Tim, Coppens")],
    children: [{ name: "Julia, Coppens", months: 20, days: 19, group: "vlinders", week: "4f 5f" }],
  },
  {
    key: "van-der-meer",
    street: "Merelstraat 26",
    adults: [mother("Nienke, van der Meer"), father("Casper, van der Meer")],
    children: [{ name: "Otis, van der Meer", months: 7, days: 5, group: "rupsjes", week: "1f 2f" }],
  },
  {
    key: "driessen",
    street: "Dahliastraat 4",
    adults: [mother("Fleur, Driessen"), father("Niels, Driessen")],
    children: [
      { name: "Sofie, Driessen", months: 18, days: 9, group: "rupsjes", week: "1f 2f 4f" },
      { name: "Nora, Driessen", months: 38, days: 2, group: "libellen", week: "1f 2f 4f" },
    ],
  },
  {
    key: "schoenmakers",
    street: "Spoorstraat 15",
    adults: [mother("Carlijn, Schoenmakers"), father("Teun, Schoenmakers")],
    children: [{ name: "Mats, Schoenmakers", months: 12, days: 3, group: "rupsjes", week: "2f 4f 5m" }],
  },
  {
    key: "bos",
    street: "Tulpstraat 72",
    adults: [mother("Manon, Bos", "holder", { relation: "foster_parent" })],
    children: [{ name: "Levi, Bos", months: 29, days: 12, group: "libellen", week: "1f 2f 3f 4f" }],
  },
  {
    key: "schreurs",
    street: "Laan van Woensel 310",
    adults: [mother("Puck, Schreurs"), father("Gijs, Schreurs")],
    children: [
      {
        name: "Elin, Schreurs",
        months: 35,
        days: 7,
        group: "libellen",
        week: "2f 4f",
        allergies: ["Gluten"],
        diet: "Glutenvrij brood en crackers in de eigen trommel.",
      },
    ],
  },
  {
    key: "verhagen",
    street: "Bosweg 9",
    adults: [mother("Saskia, Verhagen"), father("Rob, Verhagen")],
    children: [{ name: "Tijn, Verhagen", months: 42, days: 1, group: "libellen", week: "3f 4f 5f" }],
  },
  {
    key: "haddad",
    street: "Orchideestraat 27",
    adults: [mother("Yasmina, Haddad"), father("Karim, Haddad")],
    children: [
      { name: "Amira, Haddad", months: 31, days: 8, group: "libellen", week: "1f 2f 4m", diet: "Halal." },
    ],
  },
];
