import type { Greeting } from "@/lib/time/greeting";
import { defineMessages } from "../define-messages";

const greetings: Record<"nl" | "en", Record<Greeting, string>> = {
  nl: { morning: "Goedemorgen", afternoon: "Goedemiddag", evening: "Goedenavond", night: "Goedenacht" },
  en: { morning: "Good morning", afternoon: "Good afternoon", evening: "Good evening", night: "Good night" },
};

/** What stands around the parents' pages, and the dashboard. */
export const parentArea = defineMessages({
  nl: {
    nav: {
      dashboard: "Dashboard",
      today: "Vandaag",
      logbook: "Logboek",
      planning: "Planning",
      messages: "Berichten",
      unreadMessages: (count: number) =>
        count === 1 ? "1 ongelezen gesprek" : `${count} ongelezen gesprekken`,
      photos: "Foto's",
      child: "Gegevens",
    },
    ownData: "Mijn gegevens",
    invoices: "Mijn facturen",
    security: "Inloggen en beveiliging",
    work: "Naar mijn werk",
    greeting: (part: Greeting, firstName: string) => `${greetings.nl[part]}, ${firstName}`,
    notPlaced: "Nog niet geplaatst",
    upcoming: "Aankomende opvang",
    upcomingNone: "De komende vier weken geen opvang",
    upcomingNoneText: (child: string) =>
      `Voor ${child} staat er de komende vier weken geen opvang gepland. In de planning kijkt u verder vooruit.`,
    latest: "Laatste activiteiten",
    latestNone: "Nog geen activiteiten",
    latestNoneText: (child: string) =>
      `Hier leest u wat ${child} op de opvang heeft gedaan, zodra de groep iets heeft opgeschreven.`,
    noChild: "Er is geen kind te zien bij uw account",
    noChildText: (organisation: string) =>
      `Zodra ${organisation} u de opvang van een kind laat volgen, vindt u hier het logboek en de planning. Had u hier al iets verwacht? Neem dan contact op met de opvang.`,
  },
  en: {
    nav: {
      dashboard: "Dashboard",
      today: "Today",
      logbook: "Logbook",
      planning: "Planning",
      messages: "Messages",
      unreadMessages: (count: number) =>
        count === 1 ? "1 unread conversation" : `${count} unread conversations`,
      photos: "Photos",
      child: "Details",
    },
    ownData: "My details",
    invoices: "My invoices",
    security: "Logging in and security",
    work: "To my work",
    greeting: (part: Greeting, firstName: string) => `${greetings.en[part]}, ${firstName}`,
    notPlaced: "Not placed yet",
    upcoming: "Upcoming care",
    upcomingNone: "No care in the coming four weeks",
    upcomingNoneText: (child: string) =>
      `No care is planned for ${child} in the coming four weeks. The planning looks further ahead.`,
    latest: "Latest activities",
    latestNone: "No activities yet",
    latestNoneText: (child: string) =>
      `Here you read what ${child} did at the daycare, as soon as the group has written something down.`,
    noChild: "There is no child to see with your account",
    noChildText: (organisation: string) =>
      `As soon as ${organisation} lets you follow a child's care, you will find the logbook and the planning here. Did you expect to see something already? Please contact the daycare.`,
  },
});
