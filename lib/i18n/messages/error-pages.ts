import { defineMessages } from "../define-messages";

/** Small on purpose: the error pages take these texts to the browser. */
export const errorPages = defineMessages({
  nl: {
    notFound: "Deze pagina is er niet",
    notFoundText: "Misschien is de link verouderd, of hoort de pagina niet bij uw account.",
    toStart: "Naar het begin",
    noPage: "Deze pagina kan niet worden getoond",
    noPageText:
      "Misschien is de link verouderd, hoort de pagina niet bij uw account, of ging er iets mis aan onze kant. Wat u al had verstuurd, is bewaard.",
    failed: "Er ging iets mis aan onze kant",
    failedText: "Wat u al had verstuurd, is bewaard. Probeer het zo nog eens.",
    reference: (number: string) => `Blijft het misgaan, noem dan nummer ${number}.`,
    retry: "Opnieuw proberen",
    unavailable: "Het ouderportaal is even niet bereikbaar",
    unavailableText:
      "Dat ligt aan ons. Wat u al had verstuurd, is bewaard. Probeer het over een halve minuut nog eens.",
  },
  en: {
    notFound: "This page does not exist",
    notFoundText: "The link may be out of date, or the page does not belong to your account.",
    toStart: "Go to the start",
    noPage: "This page cannot be shown",
    noPageText:
      "The link may be out of date, the page may not belong to your account, or something went wrong on our side. What you had already sent has been kept.",
    failed: "Something went wrong on our side",
    failedText: "What you had already sent has been kept. Please try again in a moment.",
    reference: (number: string) => `If it keeps happening, mention number ${number}.`,
    retry: "Try again",
    unavailable: "The parent portal cannot be reached just now",
    unavailableText:
      "This is on our side. What you had already sent has been kept. Please try again in half a minute.",
  },
});
