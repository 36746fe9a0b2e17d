import { defineMessages } from "@/lib/i18n/define-messages";

/** For somebody who may log in and follows no child: each reason in its own words. */
export const noChild = defineMessages({
  nl: {
    title: "Er is geen kind te zien bij uw account",
    collects: "U staat genoteerd om op te halen",
    collectsText: (house: string) =>
      `U mag een kind ophalen bij ${house}. Het logboek, de planning en de foto's zijn voor de ouders en verzorgers, daarom ziet u die hier niet.`,
    pays: "U vindt hier de facturen",
    paysText:
      "De opvang staat op uw naam. Het logboek, de planning en de foto's van het kind zijn bij uw account niet opengesteld.",
    blocked: "U kunt de opvang op dit moment niet volgen",
    blockedText: (house: string) =>
      `Uw toegang tot de gegevens van het kind is gesloten. ${house} vertelt u er meer over.`,
    later: (day: string) => `U kunt de opvang volgen vanaf ${day}`,
    laterText:
      "Vanaf die dag vindt u hier het logboek, de planning en de foto's. Uw eigen gegevens kunt u nu al nakijken.",
    ended: (day: string) => `Uw toegang liep tot en met ${day}`,
    endedText: (house: string) =>
      `Uw facturen en eigen gegevens blijven hier voor u staan. Klopt de datum niet? Neem dan contact op met ${house}.`,
    noneText: (house: string) =>
      `Zodra ${house} u de opvang van een kind laat volgen, vindt u hier het logboek en de planning. Had u hier al iets verwacht? Neem dan contact op met de opvang.`,
    reach: (house: string) => `${house} bereiken:`,
  },
  en: {
    title: "There is no child to see with your account",
    collects: "You are on the list of people who may collect",
    collectsText: (house: string) =>
      `You may collect a child at ${house}. The logbook, the planning and the photos are for the parents and guardians, so you do not see them here.`,
    pays: "Your invoices are here",
    paysText:
      "The care is in your name. The child's logbook, planning and photos are not opened for your account.",
    blocked: "You cannot follow the care at the moment",
    blockedText: (house: string) =>
      `Your access to the child's details is closed. ${house} can tell you more about it.`,
    later: (day: string) => `You can follow the care from ${day}`,
    laterText:
      "From that day you find the logbook, the planning and the photos here. You can check your own details already.",
    ended: (day: string) => `Your access ran up to and including ${day}`,
    endedText: (house: string) =>
      `Your invoices and your own details stay here for you. Is the date wrong? Please contact ${house}.`,
    noneText: (house: string) =>
      `As soon as ${house} lets you follow a child's care, you will find the logbook and the planning here. Did you expect to see something already? Please contact the daycare.`,
    reach: (house: string) => `Reach ${house}:`,
  },
});
