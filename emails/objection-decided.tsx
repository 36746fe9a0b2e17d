import { notice } from "./notice";

/** To the mailbox that logs in again. */
export const emailRestored = notice(
  {
    nl: {
      subject: "Uw e-mailadres is teruggezet",
      heading: "Uw e-mailadres is teruggezet",
      body: "De opvang heeft uw bezwaar bekeken. Dit is weer het adres van uw ouderportaal. U krijgt nog een mail met een link: kies daarmee een nieuw wachtwoord. Het oude werkt niet meer.",
      button: "Naar het inloggen",
    },
    en: {
      subject: "Your e-mail address has been put back",
      heading: "Your e-mail address has been put back",
      body: "The daycare has looked at the objection. This is the address of your parent portal again. You will receive another mail with a link: choose a new password with it. The old one no longer works.",
      button: "To logging in",
    },
  },
  "/login",
);

export const emailTakenBack = notice(
  {
    nl: {
      subject: "Dit e-mailadres hoort niet meer bij het ouderportaal",
      heading: "Het vorige adres is teruggezet",
      body: "De opvang heeft het bezwaar bekeken en het vorige e-mailadres teruggezet. Met dit adres kunt u niet meer inloggen. Klopt dat volgens u niet? Bel dan de opvang.",
      button: "Naar het ouderportaal",
    },
    en: {
      subject: "This e-mail address no longer belongs to the parent portal",
      heading: "The former address has been put back",
      body: "The daycare has looked at the objection and put the former e-mail address back. You can no longer log in with this address. Do you think that is not right? Then please call the daycare.",
      button: "To the parent portal",
    },
  },
  "/login",
);

export const emailKept = notice(
  {
    nl: {
      subject: "Het nieuwe e-mailadres van uw ouderportaal blijft",
      heading: "Het nieuwe e-mailadres blijft",
      body: "De opvang heeft het bezwaar bekeken. Het nieuwe e-mailadres blijft, en daarmee kunt u weer inloggen. Klopt dat volgens u niet? Bel dan de opvang.",
      button: "Naar het inloggen",
    },
    en: {
      subject: "The new e-mail address of your parent portal stays",
      heading: "The new e-mail address stays",
      body: "The daycare has looked at the objection. The new e-mail address stays, and you can log in with it again. Do you think that is not right? Then please call the daycare.",
      button: "To logging in",
    },
  },
  "/login",
);
