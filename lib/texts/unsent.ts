import { defineMessages } from "@/lib/i18n/define-messages";

/** Small on purpose: every form takes these texts to the browser. */
export const unsent = defineMessages({
  nl: {
    offline: "Niet verstuurd: er is geen verbinding.",
    noAnswer: "Niet verstuurd: we kregen geen antwoord.",
    renewed: "Niet verstuurd: het portaal is intussen vernieuwd.",
    stays: "Wat u invulde, staat er nog.",
    again: "Opnieuw versturen",
    restored: "Dit is nog niet verstuurd. Wat u invulde, staat er weer.",
    incomplete: "Wachtwoorden, codes en bestanden vult u nog een keer in.",
    pressAgain: "Probeer het nog eens.",
  },
  en: {
    offline: "Not sent: there is no connection.",
    noAnswer: "Not sent: we received no answer.",
    renewed: "Not sent: the portal has been renewed meanwhile.",
    stays: "What you filled in is still here.",
    again: "Send again",
    restored: "This has not been sent yet. What you filled in is back.",
    incomplete: "Please fill in passwords, codes and files once more.",
    pressAgain: "Please try again.",
  },
});
