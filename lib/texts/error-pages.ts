import { defineMessages } from "@/lib/i18n/define-messages";

/** Small on purpose: the error pages take these texts to the browser. */
export const errorPages = defineMessages({
  nl: {
    notFound: "Deze pagina is er niet",
    notFoundText: "Misschien is de link verouderd, of hoort de pagina niet bij uw account.",
    toStart: "Naar het begin",
    noPage: "Deze pagina kan niet worden getoond",
    noPageText:
      "Misschien is de link verouderd, hoort de pagina niet bij uw account, of ging er iets mis aan onze kant. Had u net iets verstuurd, kijk dan even na of het is aangekomen.",
    failed: "Er ging iets mis aan onze kant",
    failedText: "Probeer het zo nog eens. Had u net iets verstuurd, kijk dan even na of het is aangekomen.",
    reference: (number: string) => `Blijft het misgaan, noem dan nummer ${number}.`,
    retry: "Opnieuw proberen",
    unreadable: "Dit kon niet worden gelezen",
    unreadableText:
      "Wat er werd verstuurd, is te lang of niet volledig aangekomen, en is niet bewaard. Ga terug en probeer het nog eens.",
    unavailable: "Het ouderportaal is even niet bereikbaar",
    unavailableText: "Dat ligt aan ons. Probeer het over een halve minuut nog eens.",
    bare: "Het ouderportaal wordt klaargezet",
    bareText:
      "De database is nog niet bijgewerkt. Wie het portaal beheert, draait op de server: npm run db:migrate.",
    renewed: "Het ouderportaal is intussen vernieuwd",
    renewedText: "Open de pagina opnieuw; daarna werkt alles weer.",
    unsent:
      "Wat u net verstuurde, is niet aangekomen. Met de knop Terug van uw browser ziet u vaak nog wat u had ingevuld.",
  },
  en: {
    notFound: "This page does not exist",
    notFoundText: "The link may be out of date, or the page does not belong to your account.",
    toStart: "Go to the start",
    noPage: "This page cannot be shown",
    noPageText:
      "The link may be out of date, the page may not belong to your account, or something went wrong on our side. If you had just sent something, please check whether it arrived.",
    failed: "Something went wrong on our side",
    failedText:
      "Please try again in a moment. If you had just sent something, please check whether it arrived.",
    reference: (number: string) => `If it keeps happening, mention number ${number}.`,
    retry: "Try again",
    unreadable: "This could not be read",
    unreadableText:
      "What was sent is too long or did not arrive whole, and has not been kept. Go back and please try again.",
    unavailable: "The parent portal cannot be reached just now",
    unavailableText: "This is on our side. Please try again in half a minute.",
    bare: "The parent portal is being prepared",
    bareText:
      "The database has not been brought up to date yet. Whoever runs the portal does so at the server: npm run db:migrate.",
    renewed: "The parent portal has been renewed meanwhile",
    renewedText: "Please open the page again; everything then works as before.",
    unsent:
      "What you just sent did not arrive. With the Back button of your browser you can often still see what you had filled in.",
  },
});
