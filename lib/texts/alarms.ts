import { defineMessages } from "@/lib/i18n/define-messages";

/** What asks an administrator to look, what it tells, and what can be done. */
export const alarms = defineMessages({
  nl: {
    title: "Meldingen",
    sub: "Wat het portaal opviel en waar een beheerder naar kijkt.",
    open: "Te bekijken",
    answered: "Bekeken",
    emptyTitle: "Alles is rustig",
    empty: "Er is niets dat uw aandacht vraagt.",
    once: (when: string) => `Op ${when}`,
    often: (times: number, from: string, last: string) => `${times} keer, van ${from} tot ${last}`,
    note: "Wat u zag en deed",
    noteHint: "Bijvoorbeeld: gebeld met de ouder, het was een vergeten wachtwoord.",
    answer: "Bekeken",
    answerLabel: (kind: string) => `Bekeken: ${kind}`,
    sending: "Bezig…",
    letter: {
      subject: (title: string) => `Melding: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
      body: (text: string) => `${text} Om wie of wat het gaat, staat in het portaal onder Meldingen.`,
      button: "Naar Meldingen",
    },
    answeredBy: (name: string, when: string) => `Bekeken door ${name}, ${when}`,
    kinds: {
      "account-siege": {
        title: "Iemand raadt wachtwoorden van een account",
        text: "Het account vraagt nu een link per e-mail voordat er verder geraden kan worden. De eigenaar heeft bericht en kan met die link gewoon inloggen.",
      },
      "log-in-spray": {
        title: "Iemand probeert wachtwoorden bij veel accounts",
        text: "Bij veel verschillende adressen ging het inloggen mis, vanaf één aansluiting of van overal. Het portaal remt zulke pogingen vanzelf af.",
      },
      "own-request-decided": {
        title: "Een beheerder besliste over de eigen aanvraag",
        text: "Dat mag alleen als niemand anders het kan. Kijk of het hier zo was.",
      },
      "bulk-reading": {
        title: "Een account opent ongewoon veel",
        text: "Meer gegevens, foto's of papieren dan het werk vraagt. Het account is afgeremd. Vraag na wat er aan de hand is; is het niet in de haak, trek dan de toegang in.",
      },
      "mail-quota": {
        title: "De maildienst laat vandaag niets meer door",
        text: "De daglimiet is bereikt. E-mails wachten en gaan later vanzelf weg.",
      },
      "admin-recovered": {
        title: "Een beheerder is op de server weer binnengelaten",
        text: "Op de server is een link gemaakt waarmee deze beheerder een nieuw wachtwoord kiest. De tweede stap is daarbij uitgezet. Wist niemand hiervan, trek dan de toegang in.",
      },
    },
    facts: {
      accountId: "Account van",
      personId: "Persoon",
      childId: "Kind",
      locationId: "Locatie",
      requestId: "Aanvraag",
      tries: "Pogingen",
      accounts: "Accounts",
      opened: "Geopend",
      limit: "Grens",
      waiting: "Wachtende e-mails",
      minutes: "Minuten",
    },
  },
  en: {
    title: "Alerts",
    sub: "What the portal noticed and an administrator looks at.",
    open: "To look at",
    answered: "Looked at",
    emptyTitle: "All is calm",
    empty: "Nothing asks for your attention.",
    once: (when: string) => `On ${when}`,
    often: (times: number, from: string, last: string) => `${times} times, from ${from} to ${last}`,
    note: "What you saw and did",
    noteHint: "For example: called the parent, it was a forgotten password.",
    answer: "Looked at",
    answerLabel: (kind: string) => `Looked at: ${kind}`,
    sending: "One moment…",
    letter: {
      subject: (title: string) => `Alert: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
      body: (text: string) => `${text} Whom or what it is about stands in the portal under Alerts.`,
      button: "To Alerts",
    },
    answeredBy: (name: string, when: string) => `Looked at by ${name}, ${when}`,
    kinds: {
      "account-siege": {
        title: "Somebody is guessing passwords of an account",
        text: "The account now asks for a link by e-mail before anybody can go on guessing. Its owner has been told and can simply log in with that link.",
      },
      "log-in-spray": {
        title: "Somebody is trying passwords on many accounts",
        text: "Logging in failed for many different addresses, from one connection or from everywhere. The portal slows such tries down by itself.",
      },
      "own-request-decided": {
        title: "An administrator decided an own request",
        text: "That is only right when nobody else can. Please check that this was so.",
      },
      "bulk-reading": {
        title: "An account opens unusually much",
        text: "More data, photos or papers than the work asks for. The account has been slowed down. Ask what is going on; if it is not right, take the access away.",
      },
      "mail-quota": {
        title: "The mail service lets nothing through today",
        text: "The daily limit is reached. E-mails wait and will go out by themselves later.",
      },
      "admin-recovered": {
        title: "An administrator was let back in at the server",
        text: "A link was made at the server with which this administrator chooses a new password. The second step was turned off with it. If nobody knew of this, withdraw the access.",
      },
    },
    facts: {
      accountId: "Account of",
      personId: "Person",
      childId: "Child",
      locationId: "Location",
      requestId: "Request",
      tries: "Tries",
      accounts: "Accounts",
      opened: "Opened",
      limit: "Limit",
      waiting: "E-mails waiting",
      minutes: "Minutes",
    },
  },
});
