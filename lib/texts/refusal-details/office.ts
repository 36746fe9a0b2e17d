import { formatDay } from "@/lib/time/format";
import { about, type Details, enDays, nlDays } from "./words";

/** What the desk arranges: days, groups, places and periods. */
export const officeDetails = {
  nl: {
    termsBeforeOther: about(nlDays, (days, { name }) =>
      name
        ? `De uitgave "${name}" begint op ${days}. Kies een dag daarna, of neem die uitgave eerst terug.`
        : undefined,
    ),
    alreadyClosed: about(nlDays, (days, { name }) =>
      name ? `Al gesloten: ${days} (${name}).` : `Op ${days} is de locatie al gesloten.`,
    ),
    groupEnded: ({ name, endedOn }) =>
      name && endedOn
        ? `De groep ${name} stopt na ${formatDay(endedOn, "nl", "full")}. Kies een andere groep of een eerdere einddatum.`
        : undefined,
    otherGroupUnasked: ({ name }) =>
      name
        ? `Het kind gaat ook naar ${name}. Vraag de ouders eerst om toestemming voor een tweede groep.`
        : undefined,
    otherGroupUnanswered: ({ name }) =>
      name ? `Het kind gaat ook naar ${name}, en de ouders hebben daar nog niet op geantwoord.` : undefined,
    otherGroupShorter: ({ name }) =>
      name
        ? `Het kind gaat ook naar ${name}, en de toestemming van de ouders loopt eerder af of begint later. Kies dagen die daarin liggen.`
        : undefined,
    careAgreed: about(nlDays, (days, { count }) =>
      count
        ? `${count === 1 ? "1 kind heeft" : `${count} kinderen hebben`} opvang afgesproken op dagen die dan dicht zijn, voor het eerst op ${days}. Vink aan dat die opvang vervalt.`
        : undefined,
    ),
    emailTaken: ({ name }) => (name ? `Dit e-mailadres is al van ${name}.` : undefined),
    emailTwice: ({ count }) => (count ? `Dit e-mailadres staat ook bij medewerker ${count}.` : undefined),
    unknownPlace: ({ name }) =>
      name ? `Een locatie ${name} is niet bekend. Kies er een uit de lijst.` : undefined,
    registrationInUse: ({ count = 0, placed = 0 }) => {
      const contracts = count === 1 ? "loopt nog 1 contract" : `lopen nog ${count} contracten`;
      const children =
        placed === 1 ? "staat nog 1 kind in een groep" : `staan nog ${placed} kinderen in een groep`;
      const what = [count > 0 && contracts, placed > 0 && children].filter(Boolean).join(" en ");
      return what ? `Na die dag ${what}. Vink aan dat dit zo blijft staan.` : undefined;
    },
    groupEndsBefore: ({ name, endedOn }) =>
      name && endedOn
        ? `${name} stopt na ${formatDay(endedOn, "nl", "full")}. Kies een eerdere dag, of laat de groep eerst doorgaan.`
        : undefined,
    groupTooFull: about(nlDays, (days, { count, places }) =>
      count && places
        ? `Op ${days} worden ${count} kinderen tegelijk verwacht, meer dan ${places === 1 ? "1 plaats" : `${places} plaatsen`}. Vink aan dat u dit toch wilt.`
        : undefined,
    ),
    groupInUse: ({ count }) =>
      count
        ? `In deze groep ${count === 1 ? "is na die dag nog 1 kind" : `zijn na die dag nog ${count} kinderen`} geplaatst. Geef die eerst een andere groep.`
        : undefined,
    periodOverlaps: about(nlDays, (days, { name, until }) =>
      name
        ? `Deze periode valt samen met ${name}, ${until ? `van ${days} tot en met ${formatDay(until, "nl", "full")}` : `vanaf ${days}`}.`
        : `Vanaf ${days} geldt al iets anders. Kies een latere dag, of neem dat eerst terug.`,
    ),
    placedLater: about(nlDays, (days, { name }) =>
      name
        ? `Het kind gaat vanaf ${days} naar ${name}. Beëindig die plaatsing, of neem haar eerst terug.`
        : undefined,
    ),
    agreedBeyond: ({ count = 0 }) => {
      const contracts = count === 1 ? "loopt nog 1 contract" : `lopen nog ${count} contracten`;
      return count > 0 ? `Na de laatste dag ${contracts}. Vink aan dat dit blijft staan.` : undefined;
    },
    moveCancels: about(
      nlDays,
      (days) =>
        `Door deze plaatsing vervalt wat is aangevraagd of gemeld voor ${days}. Vink aan dat dit mag.`,
    ),
    inForceAlready: about(nlDays, (days) => `Dit geldt al sinds ${days}. Geef een nieuwe wijziging door.`),
  } satisfies Details,
  en: {
    termsBeforeOther: about(enDays, (days, { name }) =>
      name
        ? `The edition "${name}" begins on ${days}. Choose a day after it, or take that edition back first.`
        : undefined,
    ),
    alreadyClosed: about(enDays, (days, { name }) =>
      name ? `Closed already: ${days} (${name}).` : `The location is already closed on ${days}.`,
    ),
    groupEnded: ({ name, endedOn }) =>
      name && endedOn
        ? `The group ${name} ends after ${formatDay(endedOn, "en", "full")}. Choose another group or an earlier last day.`
        : undefined,
    otherGroupUnasked: ({ name }) =>
      name
        ? `The child goes to ${name} as well. Ask the parents for their consent to a second group first.`
        : undefined,
    otherGroupUnanswered: ({ name }) =>
      name
        ? `The child goes to ${name} as well, and the parents have not answered about that yet.`
        : undefined,
    otherGroupShorter: ({ name }) =>
      name
        ? `The child goes to ${name} as well, and the parents' consent ends earlier or begins later. Choose days within it.`
        : undefined,
    careAgreed: about(enDays, (days, { count }) =>
      count
        ? `${count === 1 ? "1 child has" : `${count} children have`} care agreed on days that are closed then, the first on ${days}. Tick that this care comes to an end.`
        : undefined,
    ),
    emailTaken: ({ name }) => (name ? `This e-mail address belongs to ${name} already.` : undefined),
    emailTwice: ({ count }) =>
      count ? `This e-mail address stands at colleague ${count} as well.` : undefined,
    unknownPlace: ({ name }) =>
      name ? `A location ${name} is not known. Choose one of the list.` : undefined,
    registrationInUse: ({ count = 0, placed = 0 }) => {
      const contracts = count === 1 ? "1 contract goes on" : `${count} contracts go on`;
      const children = placed === 1 ? "1 child is in a group" : `${placed} children are in a group`;
      const what = [count > 0 && contracts, placed > 0 && children].filter(Boolean).join(" and ");
      return what ? `After that day ${what}. Tick that this stays as it is.` : undefined;
    },
    groupEndsBefore: ({ name, endedOn }) =>
      name && endedOn
        ? `${name} ends after ${formatDay(endedOn, "en", "full")}. Choose an earlier day, or let the group go on first.`
        : undefined,
    groupTooFull: about(enDays, (days, { count, places }) =>
      count && places
        ? `On ${days} ${count} children are expected at once, more than ${places === 1 ? "1 place" : `${places} places`}. Tick that you want this all the same.`
        : undefined,
    ),
    groupInUse: ({ count }) =>
      count
        ? `${count === 1 ? "1 child is" : `${count} children are`} still placed in this group after that day. Give them another group first.`
        : undefined,
    periodOverlaps: about(enDays, (days, { name, until }) =>
      name
        ? `This period overlaps ${name}, ${until ? `from ${days} up to and including ${formatDay(until, "en", "full")}` : `from ${days}`}.`
        : `From ${days} something else holds already. Choose a later day, or take that back first.`,
    ),
    placedLater: about(enDays, (days, { name }) =>
      name ? `The child goes to ${name} from ${days}. End that placement, or take it back first.` : undefined,
    ),
    agreedBeyond: ({ count = 0 }) => {
      const contracts = count === 1 ? "1 contract goes on" : `${count} contracts go on`;
      return count > 0 ? `After the last day ${contracts}. Tick that this stays agreed.` : undefined;
    },
    moveCancels: about(
      enDays,
      (days) => `This placement cancels what was asked or reported for ${days}. Tick that it may.`,
    ),
    inForceAlready: about(enDays, (days) => `This has held since ${days}. Pass on another change.`),
  } satisfies Details,
};
