import type { GroupKey, LocationKey } from "../house";
import type { StaffKey } from "../staff";
import type { FileSketch } from "./files";

/** Who writes: the first or the second adult of the family, or a colleague. */
type Writer = 0 | 1 | StaffKey;
export type Line = {
  by: Writer;
  /** Working days ago, and the time of day. */
  ago: number;
  at: string;
  text: string;
  recalled?: true;
  files?: readonly FileSketch[];
};
export type Talk = {
  family: string;
  child: string;
  to: "group" | "location" | "office";
  subject: string;
  lines: readonly Line[];
  /** Who has not seen the last message yet. */
  unread?: "parents" | "daycare";
};

/** Conversations that a parent began. */
export const talks: readonly Talk[] = [
  {
    ...{ family: "de-vries", child: "Saar", to: "group", subject: "Zwemtas en middagslaapje" },
    lines: [
      {
        ...{ by: 0, ago: 9, at: "20:12" },
        text: "Saar slaapt thuis overdag bijna niet meer. Willen jullie haar na het eten laten kiezen of ze naar bed gaat? Dan slaapt ze 's avonds beter.",
      },
      {
        ...{ by: "noor", ago: 8, at: "08:20" },
        text: "Dat is goed. We leggen een boekje en een matje klaar, zodat ze wel even rust heeft. Over twee weken kijken we samen hoe het gaat.",
      },
      { ...{ by: 1, ago: 8, at: "12:41" }, text: "Fijn, dank jullie wel." },
      {
        ...{ by: "noor", ago: 1, at: "16:48" },
        text: "Het gaat goed zo. Vandaag heeft ze drie kwartier gelezen en daarna volop buiten gespeeld. Hoe gaan de avonden?",
      },
    ],
    unread: "parents",
  },
  {
    ...{ family: "de-vries", child: "Milan", to: "group", subject: "Nieuwe flesvoeding" },
    lines: [
      {
        ...{ by: 0, ago: 5, at: "07:35" },
        text: "Vanaf vandaag drinkt Milan een andere voeding zonder koemelk. Er staan twee blikken met zijn naam in zijn tas, de maatschep zit erin.",
      },
      {
        ...{ by: "samira", ago: 5, at: "09:02" },
        text: "Dank u, we hebben de kaart bij de flessen aangepast, hij gaat hierbij. De eerste fles dronk hij goed leeg.",
        files: [
          {
            ...{ name: "Flessenkaart Milan", title: "Flessenkaart van Milan" },
            lines: [
              ["Voeding", "Zonder koemelk"],
              ["Hoeveel", "180 ml, zes schepjes"],
              ["Hoe laat", "Half tien, één uur en vier uur"],
              ["Waar", "Twee blikken met zijn naam op de plank boven de flessen"],
            ],
          },
        ],
      },
    ],
  },
  {
    ...{ family: "de-vries", child: "Saar", to: "office", subject: "Vraag over de jaaropgave" },
    lines: [
      {
        ...{ by: 0, ago: 15, at: "21:05" },
        text: "Wanneer kunnen we de jaaropgave verwachten? We willen hem naast de toeslag leggen.",
      },
      {
        ...{ by: "ingrid", ago: 14, at: "10:15" },
        text: "De jaaropgave staat in de tweede helft van januari bij Contracten en jaaropgaven. U krijgt een e-mail zodra hij er is.",
      },
    ],
  },
  {
    ...{ family: "vermeer", child: "Fenna", to: "group", subject: "Fenna wordt morgen opgehaald door opa" },
    lines: [
      {
        ...{ by: 0, ago: 2, at: "19:22" },
        text: "Morgen haalt opa Fenna om half vijf op. Hij staat in de lijst van ophalers.",
      },
      { ...{ by: "anouk", ago: 1, at: "08:05" }, text: "Staat genoteerd, we letten op hem." },
    ],
  },
  {
    ...{ family: "oconnor", child: "Aarav", to: "group", subject: "Vegetarian lunch" },
    lines: [
      {
        ...{ by: 0, ago: 1, at: "19:40" },
        text: "Could you tell us what Aarav gets for lunch on days with meat? He comes home quite hungry lately.",
      },
    ],
    unread: "daycare",
  },
  {
    ...{ family: "pinas", child: "Jaylen", to: "group", subject: "Reservekleding" },
    lines: [
      {
        ...{ by: 0, ago: 1, at: "07:28" },
        text: "Jaylen is uit zijn reservekleding gegroeid. Welke spullen hebben jullie nog van hem liggen?",
      },
    ],
    unread: "daycare",
  },
  {
    ...{ family: "kuipers", child: "Jip", to: "location", subject: "Afspraak over ophalen" },
    lines: [
      {
        ...{ by: 0, ago: 3, at: "20:50" },
        text: "Ik wil graag een keer rustig met u doorspreken wie Jip mag ophalen. Kan dat volgende week, na half zes?",
      },
      {
        ...{ by: "jolanda", ago: 2, at: "09:30" },
        text: "Dat kan. Ik stel dinsdag om kwart voor zes voor, op mijn kantoor. Komt dat uit?",
      },
    ],
    unread: "parents",
  },
  {
    ...{ family: "willems", child: "Tess", to: "location", subject: "Wachtlijst voor maandag" },
    lines: [
      {
        ...{ by: 0, ago: 1, at: "12:10" },
        text: "We zouden graag ook op maandag komen. Is daar na de kerst plaats voor?",
      },
    ],
    unread: "daycare",
  },
  {
    ...{ family: "hendriks", child: "Pim", to: "group", subject: "Knuffel kwijt" },
    lines: [
      {
        ...{ by: 0, ago: 4, at: "18:55" },
        text: "We zijn het blauwe konijn kwijt. Ligt het misschien nog bij jullie? Zo ziet het eruit.",
        files: [{ name: "Het blauwe konijn", photo: "rabbit" }],
      },
      {
        ...{ by: "esra", ago: 3, at: "08:40" },
        text: "Het zat in de bak bij de was. Hij gaat vandaag mee naar huis.",
      },
      { ...{ by: "esra", ago: 3, at: "08:47" }, text: "Dit hoorde bij een ander gezin.", recalled: true },
    ],
  },
];

export type Round = {
  by: StaffKey;
  to: { group: GroupKey } | { location: LocationKey } | { family: string; child: string };
  ago: number;
  at: string;
  urgent?: true;
  subject: string;
  text: string;
  files?: readonly FileSketch[];
  /** Families, by key, whose first adult has read it; all of them when left out. */
  readBy?: readonly string[];
  answers?: readonly { family: string; ago: number; at: string; text: string }[];
};

/** What colleagues began: to a whole group, a location or one child's parents. */
export const rounds: readonly Round[] = [
  {
    ...{ by: "anouk", to: { group: "vlinders" }, ago: 12, at: "13:20" },
    subject: "Thema: de herfst",
    text: "Beste ouders,\n\nDe komende weken spelen we rond de herfst. We zoeken kastanjes, bladeren en dennenappels. Heeft uw kind iets gevonden, dan mag dat mee in een zakje met naam.\n\nGroeten van Noor en Anouk",
    answers: [
      {
        family: "janssen",
        ago: 12,
        at: "19:03",
        text: "Leuk, Mees heeft al een emmer vol. We nemen wat mee.",
      },
    ],
  },
  {
    ...{ by: "noor", to: { group: "vlinders" }, ago: 1, at: "15:35", urgent: true },
    subject: "Waterpokken in de groep",
    text: "Beste ouders,\n\nBij een kind in onze groep zijn waterpokken vastgesteld. Let u thuis op blaasjes of koorts, en belt u ons als u twijfelt. Bent u zwanger en hebt u nooit waterpokken gehad, neem dan contact op met uw verloskundige.",
    readBy: ["janssen", "pinas", "martens", "smits"],
  },
  {
    ...{ by: "jolanda", to: { location: "linde" }, ago: 7, at: "11:00" },
    subject: "Fietsen bij de ingang",
    text: "Beste ouders,\n\nDe stoep voor de ingang is smal. Wilt u uw fiets in het rek naast het hek zetten? Dan kunnen ook wandelwagens erdoor.\n\nMet vriendelijke groet,\nJolanda van Dijk",
  },
  {
    ...{ by: "lieke", to: { family: "claassen", child: "Olivia" }, ago: 4, at: "14:15" },
    subject: "Wennen bij de Rupsjes",
    text: "Beste ouders van Olivia,\n\nWe kijken uit naar het wennen. De eerste ochtend blijft u er een uur bij, de tweede keer proberen we een uurtje alleen. Neemt u haar eigen slaapzak en twee flesjes mee?",
    files: [
      {
        ...{ name: "Wenschema", title: "Wennen bij de Rupsjes" },
        lines: [
          ["Eerste keer", "Een uur, samen met u"],
          ["Tweede keer", "Twee uur, waarvan één zonder u"],
          ["Derde keer", "Een hele ochtend, met slapen"],
          ["Neem mee", "Slaapzak, twee flesjes, speen en iets van thuis"],
        ],
      },
    ],
    readBy: [],
  },
];

export type NewsSketch = {
  by: StaffKey;
  at: LocationKey | null;
  ago: number;
  time: string;
  title: string;
  text: string;
  withdrawn?: true;
  files?: readonly FileSketch[];
};

export const newsSketches: readonly NewsSketch[] = [
  {
    ...{ by: "ingrid", at: null, ago: 18, time: "10:00" },
    title: "Tarieven voor het nieuwe jaar",
    text: "De nieuwe uurtarieven staan vast. U vindt ze bij uw contract, samen met een jaarbegroting. Vragen? Schrijf de administratie via Berichten.",
  },
  {
    ...{ by: "jolanda", at: "linde", ago: 6, time: "09:15" },
    title: "Nieuwe zandbak op het plein",
    text: "De zandbak is verdubbeld en heeft een schaduwdoek gekregen. Laarzen mogen op de groep blijven, graag met naam erin.",
    files: [{ name: "De nieuwe zandbak", photo: "sand" }],
  },
  {
    ...{ by: "jolanda", at: "linde", ago: 5, time: "16:40" },
    title: "Ouderavond",
    text: "De datum van de ouderavond is nog niet zeker.",
    withdrawn: true,
  },
  {
    ...{ by: "peter", at: "kompas", ago: 4, time: "12:30" },
    title: "De moestuin gaat winterslaap houden",
    text: "Met de kinderen hebben we de laatste wortels geoogst en de bedden afgedekt met blad. In maart zaaien we weer.",
    files: [{ name: "De moestuin onder het blad", photo: "leaves" }],
  },
  {
    ...{ by: "ingrid", at: null, ago: 2, time: "11:20" },
    title: "Ouderavond over slapen en rust",
    text: "Op de tweede donderdag van de nieuwe maand vertelt een slaapdeskundige hoe jonge kinderen tot rust komen, thuis en op de opvang. U bent welkom vanaf half acht op De Linde. Aanmelden hoeft niet.",
    files: [
      {
        ...{ name: "Programma ouderavond", title: "Ouderavond over slapen en rust" },
        lines: [
          ["19.30 uur", "Ontvangst met koffie en thee"],
          ["20.00 uur", "Hoe jonge kinderen tot rust komen"],
          ["20.45 uur", "Uw vragen"],
          ["21.15 uur", "Napraten op de groepen"],
        ],
      },
    ],
  },
];
