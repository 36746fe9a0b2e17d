import { notice } from "./notice";

/** To the mailbox that no longer logs in; without the new address, for this mailbox may not be the owner's any more. */
export const emailChangedOld = notice(
  {
    nl: {
      subject: "Het e-mailadres van uw ouderportaal is gewijzigd",
      heading: "Uw e-mailadres is gewijzigd",
      body: "Voortaan wordt met een ander e-mailadres ingelogd op uw ouderportaal; met dit adres niet meer. Hebt u dat zelf gedaan? Dan hoeft u niets te doen. Was u het niet? Maak dan binnen een week bezwaar met de knop hieronder. Uw account gaat dan op slot tot de opvang met u heeft gesproken.",
      button: "Dit was ik niet",
    },
    en: {
      subject: "The e-mail address of your parent portal was changed",
      heading: "Your e-mail address was changed",
      body: "From now on another e-mail address logs in to your parent portal, and this one no longer does. Did you do this yourself? Then you do not have to do anything. Was it not you? Then object within a week with the button below. Your account will be on hold until the daycare has spoken with you.",
      button: "This was not me",
    },
  },
  "/object-email/voorbeeld",
);

export const emailChangedNew = notice(
  {
    nl: {
      subject: "U logt voortaan met dit e-mailadres in",
      heading: "Uw e-mailadres is gewijzigd",
      body: "Voortaan logt u met dit adres in op het ouderportaal. Klopt dat niet? Maak dan binnen een week bezwaar met de knop hieronder. Het account gaat dan op slot tot de opvang ernaar heeft gekeken.",
      button: "Dit klopt niet",
    },
    en: {
      subject: "From now on you log in with this e-mail address",
      heading: "Your e-mail address was changed",
      body: "From now on you log in to the parent portal with this address. Is that not right? Then object within a week with the button below. The account will be on hold until the daycare has looked at it.",
      button: "This is not right",
    },
  },
  "/object-email/voorbeeld",
);
