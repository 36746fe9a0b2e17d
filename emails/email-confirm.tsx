import { notice } from "./notice";

export const emailConfirm = notice(
  {
    nl: {
      subject: "Bevestig uw nieuwe e-mailadres",
      heading: "Bevestig uw nieuwe e-mailadres",
      body: "Voortaan wilt u met dit e-mailadres inloggen op het ouderportaal. Open de link en bevestig het. De link werkt 24 uur en één keer. Hebt u dit niet gevraagd? Dan hoeft u niets te doen.",
      button: "Bevestig dit adres",
    },
    en: {
      subject: "Confirm your new e-mail address",
      heading: "Confirm your new e-mail address",
      body: "From now on you want to log in to the parent portal with this e-mail address. Open the link and confirm it. The link works for 24 hours and once. Did you not ask for this? Then you do not have to do anything.",
      button: "Confirm this address",
    },
  },
  "/confirm-email/voorbeeld",
);
