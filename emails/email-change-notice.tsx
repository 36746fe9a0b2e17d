import { notice } from "./notice";

export const emailChangeNotice = notice(
  {
    nl: {
      subject: "Iemand wil uw e-mailadres wijzigen",
      heading: "Iemand wil uw e-mailadres wijzigen",
      body: "Voor uw ouderportaal is een ander e-mailadres doorgegeven. Het verandert pas als dat adres is bevestigd. Was u dit niet? Wijzig dan meteen uw wachtwoord, dan gaat de wijziging niet door, en bel de locatie.",
      button: "Naar het inloggen",
    },
    en: {
      subject: "Someone wants to change your e-mail address",
      heading: "Someone wants to change your e-mail address",
      body: "Another e-mail address was given for your parent portal. It only changes once that address has been confirmed. Was this not you? Then change your password at once, which stops the change, and call the location.",
      button: "To logging in",
    },
  },
  "/account/security",
);
