import { defineMessages } from "@/lib/i18n/define-messages";

/** "Toegang": who can log in, seen by office and managers. */
export const people = defineMessages({
  nl: {
    title: "Toegang",
    sub: "Wie kan inloggen, en wie nog niet",
    search: "Zoek op naam",
    searchRegion: "Zoeken",
    find: "Zoeken",
    clear: "Alles tonen",
    none: "Niemand gevonden met deze naam.",
    empty: "Er is nog niemand om uit te nodigen.",
    noneInState: "Niemand in deze stand.",
    state: "Stand van de toegang",
    everybody: "Iedereen",
    later: "Verder in de lijst",
    pages: "Bladeren",
    toFirst: "Naar het begin van de lijst",
    parent: "Ouder of verzorger",
    roles: {
      carer: "Pedagogisch medewerker",
      manager: "Locatiemanager",
      office: "Administratie",
      admin: "Beheerder",
    },
    states: {
      none: "Geen toegang",
      prepared: "Nog uit te nodigen",
      invited: "Uitgenodigd",
      active: "Actief",
      frozen: "Op slot",
      deactivated: "Toegang ingetrokken",
    },
    inviteFor: (name: string) => `${name} uitnodigen`,
    email: "E-mailadres",
    sendInvitation: "Uitnodiging sturen",
    resend: "Opnieuw uitnodigen",
    inviteThese: (people: number) =>
      people === 1 ? "Nodig deze persoon uit" : `Nodig deze ${people} mensen uit`,
    invitedThese: (people: number) =>
      people === 0
        ? "Zij waren al uitgenodigd."
        : people === 1
          ? "1 uitnodiging is onderweg. De link daarin werkt drie dagen."
          : `${people} uitnodigingen zijn onderweg. De link daarin werkt drie dagen.`,
    withdraw: "Uitnodiging intrekken",
    deactivate: "Toegang intrekken",
    deactivateText: (name: string) =>
      `${name} kan dan niet meer inloggen en wordt overal uitgelogd. Weer toelaten gaat met een nieuwe uitnodiging.`,
    reactivate: "Weer uitnodigen",
    invited: "De uitnodiging is onderweg. De link daarin werkt drie dagen.",
    deactivated: "Deze persoon kan niet meer inloggen en is overal uitgelogd.",
    self: "Dit bent u zelf",
  },
  en: {
    title: "Access",
    sub: "Who can log in, and who cannot yet",
    search: "Search by name",
    searchRegion: "Search",
    find: "Search",
    clear: "Show all",
    none: "Nobody found with this name.",
    empty: "There is nobody to invite yet.",
    noneInState: "Nobody in this state.",
    state: "State of the access",
    everybody: "Everybody",
    later: "Further in the list",
    pages: "Pages",
    toFirst: "To the start of the list",
    parent: "Parent or guardian",
    roles: { carer: "Carer", manager: "Location manager", office: "Office", admin: "Administrator" },
    states: {
      none: "No access",
      prepared: "To be invited",
      invited: "Invited",
      active: "Active",
      frozen: "On hold",
      deactivated: "Access withdrawn",
    },
    inviteFor: (name: string) => `Invite ${name}`,
    email: "E-mail address",
    sendInvitation: "Send invitation",
    resend: "Invite again",
    inviteThese: (people: number) => (people === 1 ? "Invite this person" : `Invite these ${people} people`),
    invitedThese: (people: number) =>
      people === 0
        ? "They had been invited already."
        : people === 1
          ? "1 invitation is on its way. Its link works for three days."
          : `${people} invitations are on their way. Their links work for three days.`,
    withdraw: "Withdraw invitation",
    deactivate: "Withdraw access",
    deactivateText: (name: string) =>
      `${name} can then no longer log in and is logged out everywhere. A new invitation lets them back in.`,
    reactivate: "Invite back",
    invited: "The invitation is on its way. Its link works for three days.",
    deactivated: "This person can no longer log in and is logged out everywhere.",
    self: "This is you",
  },
});
