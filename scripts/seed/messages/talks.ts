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
