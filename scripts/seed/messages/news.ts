import type { LocationKey } from "../house";
import type { StaffKey } from "../staff";
import type { FileSketch } from "./files";

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
