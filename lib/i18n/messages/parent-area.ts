import type { Greeting } from "@/lib/time/greeting";
import { defineMessages } from "../define-messages";

const greetings: Record<"nl" | "en", Record<Greeting, string>> = {
  nl: { morning: "Goedemorgen", afternoon: "Goedemiddag", evening: "Goedenavond", night: "Goedenacht" },
  en: { morning: "Good morning", afternoon: "Good afternoon", evening: "Good evening", night: "Good night" },
};

/** What stands around the parents' pages, and the dashboard. */
export const parentArea = defineMessages({
  nl: {
    nav: { dashboard: "Dashboard", today: "Vandaag", logbook: "Logboek", planning: "Planning" },
    security: "Inloggen en beveiliging",
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
    noChild: "Er is nog geen kind aan uw account gekoppeld",
    noChildText: (organisation: string) =>
      `Zodra ${organisation} u aan een kind heeft gekoppeld, vindt u hier de opvang, het logboek en de planning. Klopt dit niet? Neem dan contact op met de opvang.`,
  },
  en: {
    nav: { dashboard: "Dashboard", today: "Today", logbook: "Logbook", planning: "Planning" },
    security: "Logging in and security",
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
    noChild: "No child has been linked to your account yet",
    noChildText: (organisation: string) =>
      `As soon as ${organisation} has linked you to a child, you will find the care, the logbook and the planning here. Is this not right? Please contact the daycare.`,
  },
});
