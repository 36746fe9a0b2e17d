import { notice } from "./notice";

export const passwordChanged = notice(
  {
    nl: {
      subject: "Uw wachtwoord is gewijzigd",
      heading: "Uw wachtwoord is gewijzigd",
      body: "Het wachtwoord van uw ouderportaal is zojuist gewijzigd. Op andere apparaten bent u uitgelogd. Was u dit niet? Vraag dan meteen een nieuw wachtwoord aan en bel de locatie.",
      button: "Naar het ouderportaal",
    },
    en: {
      subject: "Your password was changed",
      heading: "Your password was changed",
      body: "The password of your parent portal has just been changed. You are logged out on other devices. Was this not you? Then ask for a new password at once and call the location.",
      button: "To the parent portal",
    },
  },
  "/login",
);
