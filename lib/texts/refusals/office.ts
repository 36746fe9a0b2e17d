import { defineMessages } from "@/lib/i18n/define-messages";

/** The house, its families and contracts, as the office sets them up. */
export const officeRefusals = defineMessages({
  nl: {
    alreadySetUp: "De organisatie is al ingericht.",
    notAnAdmin: "Op dit adres is geen beheerder bekend.",
    setupCodeGone: "Deze code klopt niet of is verlopen. Vraag op de server een nieuwe: npm run setup.",
    alreadyClosed: "Op deze dag is de locatie al gesloten.",
    inForceAlready: "Dit geldt al. Geef een nieuwe wijziging door met een latere datum.",
    inUse:
      "Hiervan wordt al gebruik gemaakt in een contract of aanvraag. Het kan niet meer worden teruggenomen.",
    groupEnded: "Deze groep stopt voor die tijd.",
    groupInUse: "In deze groep zijn na die dag nog kinderen geplaatst.",
    alreadyGranted: "Deze persoon heeft deze rol al.",
    alreadyBlocked: "De toegang is al geblokkeerd.",
    alreadyGuardian: "Deze persoon is in deze periode al aan het kind gekoppeld.",
    lastAdmin: "Er moet altijd een beheerder overblijven.",
    noRegistration: "De locatie heeft op die dag geen registratie (LRK) voor deze opvangsoort.",
    notContractHolder: "Deze persoon is geen contracthouder van het kind.",
    dayPartNotSold: "De locatie biedt dit dagdeel niet aan.",
    blocksOverlap: "Twee opvangmomenten op dezelfde weekdag vallen samen.",
    outsideOpeningHours: "Dit valt buiten de openingstijden van de locatie.",
  },
  en: {
    alreadySetUp: "The organisation has already been set up.",
    notAnAdmin: "No administrator is known at this address.",
    setupCodeGone: "This code is not right or has expired. Ask for a new one at the server: npm run setup.",
    alreadyClosed: "The location is already closed on this day.",
    inForceAlready: "This holds already. Pass on another change with a later date.",
    inUse: "A contract or request makes use of this already. It can no longer be taken back.",
    groupEnded: "This group ends before then.",
    groupInUse: "Children are still placed in this group after that day.",
    alreadyGranted: "This person already has this role.",
    alreadyBlocked: "Access is already blocked.",
    alreadyGuardian: "This person is already linked to the child in this period.",
    lastAdmin: "There must always be an administrator left.",
    noRegistration: "The location has no registration (LRK) for this kind of care on that day.",
    notContractHolder: "This person is not a contract holder of the child.",
    dayPartNotSold: "The location does not offer this part of the day.",
    blocksOverlap: "Two care moments on the same weekday overlap.",
    outsideOpeningHours: "This lies outside the opening hours of the location.",
  },
});
