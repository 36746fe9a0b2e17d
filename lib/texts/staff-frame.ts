import { defineMessages } from "@/lib/i18n/define-messages";

/** Menu and frame of the daycare's own screens. */
export const staffFrame = defineMessages({
  nl: {
    today: "Vandaag",
    start: "Start",
    requests: "Aanvragen",
    requestsWaiting: (count: number) => (count === 1 ? "1 aanvraag wacht" : `${count} aanvragen wachten`),
    messages: "Berichten",
    unreadMessages: (count: number) =>
      count === 1 ? "1 ongelezen gesprek" : `${count} ongelezen gesprekken`,
    changes: "Wijzigingen",
    changesWaiting: (count: number) => (count === 1 ? "1 wijziging wacht" : `${count} wijzigingen wachten`),
    roster: "Rooster",
    photos: "Foto's",
    families: "Gezinnen",
    access: "Toegang",
    accountsOnHold: (count: number) =>
      count === 1 ? "1 account staat op slot" : `${count} accounts staan op slot`,
    invoices: "Facturen",
    outbox: "Verzending",
    lettersParked: (count: number) => (count === 1 ? "1 keer niet gelukt" : `${count} keer niet gelukt`),
    alarms: "Meldingen",
    alarmsOpen: (count: number) => (count === 1 ? "1 melding open" : `${count} meldingen open`),
    settings: "Instellingen",
    setUp: "Inrichten",
    ownChildren: "Mijn kinderen",
    allLocations: "Alle locaties",
    notFound: "Dit is er niet",
    notFoundText: "Misschien is de link verouderd, of hoort dit bij een andere locatie.",
  },
  en: {
    today: "Today",
    start: "Start",
    requests: "Requests",
    requestsWaiting: (count: number) =>
      count === 1 ? "1 request is waiting" : `${count} requests are waiting`,
    messages: "Messages",
    unreadMessages: (count: number) =>
      count === 1 ? "1 unread conversation" : `${count} unread conversations`,
    changes: "Changes",
    changesWaiting: (count: number) => (count === 1 ? "1 change is waiting" : `${count} changes are waiting`),
    roster: "Roster",
    photos: "Photos",
    families: "Families",
    access: "Access",
    accountsOnHold: (count: number) =>
      count === 1 ? "1 account is on hold" : `${count} accounts are on hold`,
    invoices: "Invoices",
    outbox: "Outgoing mail",
    lettersParked: (count: number) => (count === 1 ? "1 failed" : `${count} failed`),
    alarms: "Alerts",
    alarmsOpen: (count: number) => (count === 1 ? "1 alert open" : `${count} alerts open`),
    settings: "Settings",
    setUp: "Set up",
    ownChildren: "My children",
    allLocations: "All locations",
    notFound: "This is not here",
    notFoundText: "The link may be out of date, or this belongs to another location.",
  },
});
