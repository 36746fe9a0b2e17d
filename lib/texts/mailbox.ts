import { defineMessages } from "@/lib/i18n/define-messages";

export const mailbox = defineMessages({
  nl: {
    title: "Postvak van deze demo",
    sub: "E-mails die het portaal zou versturen. Deze pagina bestaat alleen op een demo- of ontwikkelserver.",
    emptyTitle: "Nog geen e-mails",
    empty: "Vraag bijvoorbeeld een nieuw wachtwoord aan; de e-mail verschijnt hier binnen een paar tellen.",
    to: (address: string) => `Aan ${address}`,
    asMail: "Bekijk als e-mail",
    toPortal: "Naar het ouderportaal",
    searchRegion: "E-mails zoeken",
    search: "E-mails aan",
    find: "Zoek",
    clear: "Toon alles",
    none: (text: string) => `Geen e-mails aan ‘${text}’`,
  },
  en: {
    title: "Mailbox of this demo",
    sub: "E-mails the portal would send. This page exists on a demo or development server only.",
    emptyTitle: "No e-mails yet",
    empty: "Ask for a new password, for example; the e-mail appears here within seconds.",
    to: (address: string) => `To ${address}`,
    asMail: "View as e-mail",
    toPortal: "To the parent portal",
    searchRegion: "Find e-mails",
    search: "E-mails to",
    find: "Search",
    clear: "Show all",
    none: (text: string) => `No e-mails to ‘${text}’`,
  },
});
