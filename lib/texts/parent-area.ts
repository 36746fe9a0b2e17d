import { defineMessages } from "@/lib/i18n/define-messages";
import type { Greeting } from "@/lib/time/greeting";

const greetings: Record<"nl" | "en", Record<Greeting, string>> = {
  nl: { morning: "Goedemorgen", afternoon: "Goedemiddag", evening: "Goedenavond", night: "Hallo" },
  en: { morning: "Good morning", afternoon: "Good afternoon", evening: "Good evening", night: "Hello" },
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
    placedFrom: (day: string) => `Komt vanaf ${day}`,
    placedUntil: (day: string) => `Opvang gestopt op ${day}`,
    aboutOther: (child: string, chosen: string) => `Dit gaat over ${child}. U kijkt nu bij ${chosen}.`,
    goOnWith: (child: string) => `Verder met ${child}`,
    quick: {
      title: "Snel regelen",
      sick: "Ziek melden",
      absent: "Afmelden",
      extra: "Extra opvang",
      message: "Bericht",
    },
    upcoming: "Aankomende opvang",
    upcomingNone: "De komende vier weken geen opvang",
    upcomingNoneText: (child: string) =>
      `Voor ${child} staat er de komende vier weken geen opvang gepland. In de planning kijkt u verder vooruit.`,
    latest: "Laatste activiteiten",
    latestNone: "Nog geen activiteiten",
    latestNoneText: (child: string) =>
      `Hier leest u wat ${child} op de opvang heeft gedaan, zodra de groep iets heeft opgeschreven.`,
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
    placedFrom: (day: string) => `Comes from ${day}`,
    placedUntil: (day: string) => `Care ended on ${day}`,
    aboutOther: (child: string, chosen: string) => `This is about ${child}. You are looking at ${chosen}.`,
    goOnWith: (child: string) => `Go on with ${child}`,
    quick: {
      title: "Quickly arranged",
      sick: "Report sick",
      absent: "Report absence",
      extra: "Extra care",
      message: "Message",
    },
    upcoming: "Upcoming care",
    upcomingNone: "No care in the coming four weeks",
    upcomingNoneText: (child: string) =>
      `No care is planned for ${child} in the coming four weeks. The planning looks further ahead.`,
    latest: "Latest activities",
    latestNone: "No activities yet",
    latestNoneText: (child: string) =>
      `Here you read what ${child} did at the daycare, as soon as the group has written something down.`,
  },
});
