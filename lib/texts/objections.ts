import { defineMessages } from "@/lib/i18n/define-messages";

/** Objecting to another log-in address, by a link in a letter, and what the office decides about it. */
export const objections = defineMessages({
  nl: {
    linkTitle: "Bezwaar maken",
    linkText: (when: string) =>
      `Op ${when} is het e-mailadres gewijzigd waarmee op uw ouderportaal wordt ingelogd. Was u dat zelf, dan hoeft u hier niets te doen.`,
    linkConsequence:
      "Was u het niet? Dan zetten wij het account op slot: niemand kan meer inloggen. De opvang belt u en beslist daarna welk adres blijft.",
    object: "Dit was ik niet: zet op slot",
    sending: "Bezig met versturen",
    frozenTitle: "Het account staat op slot",
    frozenText:
      "Niemand kan nu inloggen. De opvang neemt contact met u op. Heeft het haast, bel dan gerust zelf.",
    goneTitle: "Deze link werkt niet meer",
    goneText:
      "Bezwaar maken kan tot een week na de wijziging, en er is misschien al over beslist. Klopt er iets niet, bel dan de opvang.",
    call: "De opvang is bereikbaar op",
    title: "Accounts op slot",
    sub: "Iemand maakte bezwaar tegen een ander e-mailadres. Tot u beslist kan deze persoon niet inloggen.",
    back: "Toegang",
    waiting: (count: number) =>
      count === 1
        ? "1 account staat op slot en wacht op u."
        : `${count} accounts staan op slot en wachten op u.`,
    see: "Bekijk",
    open: "Te beslissen",
    decided: "Beslist",
    emptyTitle: "Geen account staat op slot",
    empty: "Niemand heeft bezwaar gemaakt tegen een ander e-mailadres.",
    callFirst:
      "Bel eerst met deze persoon, op een nummer dat al in het dossier stond. Wie de oude mailbox leest, hoeft niet de eigenaar te zijn.",
    oldEmail: "Oud adres",
    newEmail: "Nieuw adres",
    switched: (when: string) => `Gewijzigd op ${when}`,
    objected: (when: string) => `Bezwaar op ${when}`,
    from: { old: "vanuit de oude mailbox", new: "vanuit de nieuwe mailbox" },
    decision: "Uw beslissing",
    restore: "Oude adres terugzetten",
    restoreHint: "Op het oude adres komt een link om een nieuw wachtwoord te kiezen.",
    keep: "Nieuwe adres houden",
    keepHint: "Het account gaat weer open met het nieuwe adres.",
    note: "Hoe u dit hebt nagegaan",
    noteHint: "Bijvoorbeeld: gebeld op het bekende nummer.",
    decide: "Beslissing vastleggen",
    decidedAs: { restored: "Oude adres teruggezet", kept: "Nieuwe adres gehouden" },
    decidedBy: (name: string, when: string) => `Door ${name}, ${when}`,
  },
  en: {
    linkTitle: "Object",
    linkText: (when: string) =>
      `On ${when} the e-mail address that logs in to your parent portal was changed. If that was you, there is nothing to do here.`,
    linkConsequence:
      "Was it not you? Then we put the account on hold: nobody can log in. The daycare will call you and then decide which address stays.",
    object: "This was not me: put on hold",
    sending: "Sending",
    frozenTitle: "The account is on hold",
    frozenText: "Nobody can log in now. The daycare will contact you. Feel free to call when it is urgent.",
    goneTitle: "This link no longer works",
    goneText:
      "You can object until a week after the change, and it may have been decided already. If something is not right, please call the daycare.",
    call: "You can reach the daycare at",
    title: "Accounts on hold",
    sub: "Somebody objected to another e-mail address. Until you decide, this person cannot log in.",
    back: "Access",
    waiting: (count: number) =>
      count === 1
        ? "1 account is on hold and waits for you."
        : `${count} accounts are on hold and wait for you.`,
    see: "See",
    open: "To decide",
    decided: "Decided",
    emptyTitle: "No account is on hold",
    empty: "Nobody has objected to another e-mail address.",
    callFirst:
      "Please call this person first, at a number that was in the file before. Whoever reads the old mailbox need not be the owner.",
    oldEmail: "Old address",
    newEmail: "New address",
    switched: (when: string) => `Changed on ${when}`,
    objected: (when: string) => `Objection on ${when}`,
    from: { old: "from the old mailbox", new: "from the new mailbox" },
    decision: "Your decision",
    restore: "Put the old address back",
    restoreHint: "A link to choose a new password goes to the old address.",
    keep: "Keep the new address",
    keepHint: "The account opens again with the new address.",
    note: "How you made sure",
    noteHint: "For example: called at the known number.",
    decide: "Record the decision",
    decidedAs: { restored: "Old address put back", kept: "New address kept" },
    decidedBy: (name: string, when: string) => `By ${name}, ${when}`,
  },
});
