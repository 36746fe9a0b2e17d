import type { GroupKey, LocationKey } from "../house";
import type { StaffKey } from "../staff";
import type { FileSketch } from "./files";

export type Round = {
  by: StaffKey;
  to: { group: GroupKey } | { location: LocationKey } | { family: string; child: string };
  ago: number;
  at: string;
  urgent?: true;
  /** Taken back from every family some minutes later. */
  recalled?: true;
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
    ...{ by: "lieke", to: { group: "rupsjes" }, ago: 6, at: "10:40", recalled: true },
    subject: "Morgen naar de kinderboerderij",
    text: "Beste ouders,\n\nMorgen gaan we naar de kinderboerderij. Geeft u laarzen mee?",
    readBy: ["de-vries"],
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
