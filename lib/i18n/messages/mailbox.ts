import { defineMessages } from "../define-messages";

export const mailbox = defineMessages({
  nl: {
    title: "Postvak van deze demo",
    sub: "Brieven die het portaal zou mailen. Deze pagina bestaat alleen op een demo- of ontwikkelserver.",
    emptyTitle: "Nog geen brieven",
    empty: "Vraag bijvoorbeeld een nieuw wachtwoord aan; de brief verschijnt hier binnen een paar tellen.",
    to: (address: string) => `Aan ${address}`,
    asMail: "Bekijk als e-mail",
    toPortal: "Naar het ouderportaal",
  },
  en: {
    title: "Mailbox of this demo",
    sub: "Letters the portal would mail. This page exists on a demo or development server only.",
    emptyTitle: "No letters yet",
    empty: "Ask for a new password, for example; the letter appears here within seconds.",
    to: (address: string) => `To ${address}`,
    asMail: "View as e-mail",
    toPortal: "To the parent portal",
  },
});
