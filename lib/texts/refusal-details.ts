import { defineMessages } from "@/lib/i18n/define-messages";
import type { Language } from "@/lib/i18n/language";
import type { CareDay } from "@/lib/time/care-day";
import type { DayPartCode } from "@/lib/time/day-parts";
import { formatDay, formatTimeSpan } from "@/lib/time/format";
import type { TimeSpan } from "@/lib/time/local-time";
import { care } from "./care";
import { type RefusalCode, refusals } from "./refusals";

/** Which day, child or thing stands in the way of what was asked. */
export type RefusalFacts = {
  days?: readonly CareDay[];
  /** Given names of children. */
  children?: readonly string[];
  /** What stands there already, by its own name: a closing day. */
  name?: string;
  /** Part of the day that is taken, and the one that can still be asked for. */
  taken?: DayPartCode;
  free?: DayPartCode;
  /** What no font of the papers can draw as it is written. */
  unprintable?: readonly string[];
  /** The last day of the contract that ended. */
  endedOn?: CareDay;
  /** The last day that can be asked for. */
  until?: CareDay;
  opening?: TimeSpan;
  /** How many stand in the way, where their names are nobody's business here. */
  count?: number;
};

/** The same refusals with their object; undefined where these facts do not name one. */
type Details = Partial<Record<RefusalCode, (facts: RefusalFacts) => string | undefined>>;

const joined = (names: readonly string[], and: string) =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
const daysIn = (language: Language, and: string) => (facts: RefusalFacts) =>
  facts.days?.length
    ? joined(
        facts.days.map((day) => formatDay(day, language, "full")),
        and,
      )
    : undefined;
const namesIn = (and: string) => (facts: RefusalFacts) =>
  facts.children?.length ? joined(facts.children, and) : undefined;
const unprintable = (facts: RefusalFacts) => facts.unprintable?.join(", ");
const part = (code: DayPartCode, language: Language) => care[language].dayParts[code].toLowerCase();

/** A sentence about what was found, or nothing when it was not. */
const about =
  (
    find: (facts: RefusalFacts) => string | undefined,
    say: (found: string, facts: RefusalFacts) => string | undefined,
  ) =>
  (facts: RefusalFacts) => {
    const found = find(facts);
    return found === undefined ? undefined : say(found, facts);
  };

const nlDays = daysIn("nl", "en");
const enDays = daysIn("en", "and");
const nlNames = namesIn("en");
const enNames = namesIn("and");

const nlTaken = (what: string, { taken, free }: RefusalFacts, day: string) => {
  if (!taken)
    return `Op ${day} ${what === "care" ? "is er op dat moment al opvang gepland" : "loopt voor dat moment al een aanvraag"}.`;
  const held = what === "care" ? "is er al opvang gepland" : "loopt al een aanvraag";
  const rest = free ? ` De ${part(free, "nl")} kan nog: kies ${care.nl.dayParts[free]}.` : "";
  return `Voor de ${part(taken, "nl")} van ${day} ${held}.${rest}`;
};
const enTaken = (what: string, { taken, free }: RefusalFacts, day: string) => {
  const held = what === "care" ? "care is already planned" : "there is already a request";
  if (!taken) return `On ${day} ${held} at that moment.`;
  const rest = free ? ` The ${part(free, "en")} is still possible: choose ${care.en.dayParts[free]}.` : "";
  return `For the ${part(taken, "en")} of ${day} ${held}.${rest}`;
};

const nl: Details = {
  dayInPast: about(nlDays, (days) => `${days} is al voorbij. Kies een dag vanaf vandaag.`),
  dayClosed: about(nlDays, (days, { name }) =>
    name ? `Op ${days} is de locatie gesloten: ${name}.` : `Op ${days} is de locatie gesloten.`,
  ),
  notOpenThatDay: about(
    nlDays,
    (days) => `Op ${days} is de locatie niet open: op die dag van de week is er geen opvang.`,
  ),
  askedTooLate: about(
    nlDays,
    (days) => `Voor ${days} kan dit niet meer: de uiterste tijd om aan te vragen is voorbij. Bel de locatie.`,
  ),
  tooFarAhead: about(nlDays, (days, { until }) =>
    until
      ? `${days} is te ver vooruit. U kunt kiezen tot en met ${formatDay(until, "nl", "full")}.`
      : `${days} is te ver vooruit. Kies een eerdere dag.`,
  ),
  careAlready: about(nlDays, (days, facts) => nlTaken("care", facts, days)),
  askedAlready: about(nlDays, (days, facts) => nlTaken("asked", facts, days)),
  absentThatDay: about(nlDays, (days) => `Het kind is op ${days} afgemeld. Neem eerst de afmelding terug.`),
  outsideContract: about(nlDays, (days, { endedOn }) =>
    endedOn
      ? `Het contract liep tot en met ${formatDay(endedOn, "nl", "full")}, dus op ${days} is er geen opvang.`
      : `Voor ${days} is er geen contract.`,
  ),
  noPlacement: about(nlDays, (days, { endedOn }) =>
    endedOn
      ? `Het contract liep tot en met ${formatDay(endedOn, "nl", "full")}, dus op ${days} is er geen opvang.`
      : `Op ${days} is het kind niet in een groep van deze locatie geplaatst.`,
  ),
  sameDayTwice: about(nlDays, (days) => `${days} hebt u al ingevuld.`),
  dayPartNotOffered: about(nlDays, (days, { taken }) =>
    taken
      ? `De ${part(taken, "nl")} is er op ${days} niet. Kies een ander dagdeel.`
      : `Dit dagdeel is er op ${days} niet. Kies een ander dagdeel.`,
  ),
  outsideOpening: about(nlDays, (days, { opening }) =>
    opening
      ? `Op ${days} is de locatie open van ${formatTimeSpan(opening, "nl")}.`
      : `Deze tijden vallen op ${days} buiten de openingstijden.`,
  ),
  noCarePlanned: about(nlDays, (days) => `Op ${days} is er geen opvang gepland, dus afmelden is niet nodig.`),
  absenceTooLate: about(
    nlDays,
    (days) => `Afmelden voor ${days} kan niet meer. Is uw kind ziek, meld het dan ziek, of bel de locatie.`,
  ),
  sickTooLate: about(nlDays, (days) => `De opvang van ${days} is al voorbij. Ziek melden kan niet meer.`),
  absentAlready: about(nlDays, (days) => `Voor ${days} is uw kind al afgemeld.`),
  takeBackTooLate: about(
    nlDays,
    (days) => `De melding voor ${days} kunt u niet meer terugnemen. Bel de locatie.`,
  ),
  groupFull: about(
    nlDays,
    (days) => `De groep is vol op ${days}. Kies "Toch goedkeuren" als u de aanvraag toch wilt goedkeuren.`,
  ),
  alreadyClosed: about(nlDays, (days, { name }) =>
    name ? `Al gesloten: ${days} (${name}).` : `Op ${days} is de locatie al gesloten.`,
  ),
  inForceAlready: about(nlDays, (days) => `Dit geldt al sinds ${days}. Geef een nieuwe wijziging door.`),
  groupEnded: ({ name, endedOn }) =>
    name && endedOn
      ? `De groep ${name} stopt na ${formatDay(endedOn, "nl", "full")}. Kies een andere groep of een eerdere einddatum.`
      : undefined,
  careAgreed: about(nlDays, (days, { count }) =>
    count
      ? `${count === 1 ? "1 kind heeft" : `${count} kinderen hebben`} opvang afgesproken op dagen die dan dicht zijn, voor het eerst op ${days}. Vink aan dat die opvang vervalt.`
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
  agreedBeyond: (facts) => {
    const [days, count] = [nlDays(facts), facts.count ?? 0];
    const contracts = count === 1 ? "loopt nog 1 contract" : `lopen nog ${count} contracten`;
    const extra = days && `is er extra opvang, vanaf ${days}`;
    const what = [count > 0 && contracts, extra].filter(Boolean).join(" en ");
    return what ? `Na de laatste dag ${what}. Vink aan dat dit blijft staan.` : undefined;
  },
  importBrokenQuote: ({ count }) =>
    count
      ? `In regel ${count} van het bestand staat een aanhalingsteken dat niet klopt. Verbeter die regel, of sla het bestand opnieuw op als CSV.`
      : undefined,
  importHasProblems: ({ count }) =>
    count
      ? `Er ${count === 1 ? "is nog 1 fout" : `zijn nog ${count} fouten`}, dus er is niets geïmporteerd.`
      : undefined,
  childKnown: about(
    nlNames,
    (names) =>
      `${names} staat al ingeschreven, met dezelfde geboortedatum. Vink aan dat dit een ander kind is.`,
  ),
  alreadyGuardian: about(nlDays, (days) => `Deze persoon is al aan het kind gekoppeld, vanaf ${days}.`),
  notPrintable: about(unprintable, (texts) => `${refusals.nl.notPrintable} Het gaat om: ${texts}.`),
  alreadyAsleep: about(nlNames, (names, { children }) =>
    children?.length === 1
      ? `${names} slaapt al. Stop dat slaapje eerst.`
      : `${names} slapen al. Stop die slaapjes eerst.`,
  ),
  photoNoConsent: about(nlNames, (names) => `Voor ${names} is er geen toestemming voor foto's.`),
  photoNoGroupConsent: about(
    nlNames,
    (names, { children }) =>
      `Deze foto zou naar meer gezinnen gaan, en ${names} ${children?.length === 1 ? "mag" : "mogen"} daar niet op.`,
  ),
};

const en: Details = {
  dayInPast: about(enDays, (days) => `${days} has passed. Choose today or a later day.`),
  dayClosed: about(enDays, (days, { name }) =>
    name ? `The location is closed on ${days}: ${name}.` : `The location is closed on ${days}.`,
  ),
  notOpenThatDay: about(
    enDays,
    (days) => `The location is not open on ${days}: there is no care on that weekday.`,
  ),
  askedTooLate: about(
    enDays,
    (days) =>
      `This is no longer possible for ${days}: the last moment to ask has passed. Please call the location.`,
  ),
  tooFarAhead: about(enDays, (days, { until }) =>
    until
      ? `${days} is too far ahead. You can choose up to and including ${formatDay(until, "en", "full")}.`
      : `${days} is too far ahead. Choose an earlier day.`,
  ),
  careAlready: about(enDays, (days, facts) => enTaken("care", facts, days)),
  askedAlready: about(enDays, (days, facts) => enTaken("asked", facts, days)),
  absentThatDay: about(
    enDays,
    (days) => `The child has been reported absent on ${days}. Take that report back first.`,
  ),
  outsideContract: about(enDays, (days, { endedOn }) =>
    endedOn
      ? `The contract ran up to and including ${formatDay(endedOn, "en", "full")}, so there is no care on ${days}.`
      : `There is no contract for ${days}.`,
  ),
  noPlacement: about(enDays, (days, { endedOn }) =>
    endedOn
      ? `The contract ran up to and including ${formatDay(endedOn, "en", "full")}, so there is no care on ${days}.`
      : `The child has no place in a group of this location on ${days}.`,
  ),
  sameDayTwice: about(enDays, (days) => `You have already entered ${days}.`),
  dayPartNotOffered: about(enDays, (days, { taken }) =>
    taken
      ? `The ${part(taken, "en")} is not offered on ${days}. Choose another part.`
      : `This part of the day is not offered on ${days}. Choose another part.`,
  ),
  outsideOpening: about(enDays, (days, { opening }) =>
    opening
      ? `On ${days} the location is open from ${formatTimeSpan(opening, "en")}.`
      : `These times are outside the opening hours of ${days}.`,
  ),
  noCarePlanned: about(enDays, (days) => `No care is planned on ${days}, so there is nothing to report.`),
  absenceTooLate: about(
    enDays,
    (days) =>
      `It is too late to report absence for ${days}. If your child is ill, report it sick, or call the location.`,
  ),
  sickTooLate: about(enDays, (days) => `The care of ${days} is over. It can no longer be reported sick.`),
  absentAlready: about(enDays, (days) => `Your child has already been reported absent for ${days}.`),
  takeBackTooLate: about(
    enDays,
    (days) => `You can no longer take back the report for ${days}. Please call the location.`,
  ),
  groupFull: about(
    enDays,
    (days) =>
      `The group is full on ${days}. Choose "Approve anyway" if you still want to approve the request.`,
  ),
  alreadyClosed: about(enDays, (days, { name }) =>
    name ? `Closed already: ${days} (${name}).` : `The location is already closed on ${days}.`,
  ),
  inForceAlready: about(enDays, (days) => `This has held since ${days}. Pass on another change.`),
  groupEnded: ({ name, endedOn }) =>
    name && endedOn
      ? `The group ${name} ends after ${formatDay(endedOn, "en", "full")}. Choose another group or an earlier last day.`
      : undefined,
  careAgreed: about(enDays, (days, { count }) =>
    count
      ? `${count === 1 ? "1 child has" : `${count} children have`} care agreed on days that are closed then, the first on ${days}. Tick that this care comes to an end.`
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
  agreedBeyond: (facts) => {
    const [days, count] = [enDays(facts), facts.count ?? 0];
    const contracts = count === 1 ? "1 contract still runs" : `${count} contracts still run`;
    const extra = days && `there is extra care, from ${days}`;
    const what = [count > 0 && contracts, extra].filter(Boolean).join(" and ");
    return what ? `After the last day ${what}. Tick that this stays agreed.` : undefined;
  },
  importBrokenQuote: ({ count }) =>
    count
      ? `Row ${count} of the file holds a quotation mark in the wrong place. Mend that row, or save the file as CSV again.`
      : undefined,
  importHasProblems: ({ count }) =>
    count
      ? `There ${count === 1 ? "is 1 fault" : `are ${count} faults`} left, so nothing was imported.`
      : undefined,
  childKnown: about(
    enNames,
    (names) =>
      `${names} is registered already, with the same date of birth. Tick that this is another child.`,
  ),
  alreadyGuardian: about(enDays, (days) => `This person is linked to the child already, from ${days}.`),
  notPrintable: about(unprintable, (texts) => `${refusals.en.notPrintable} It is about: ${texts}.`),
  alreadyAsleep: about(enNames, (names, { children }) =>
    children?.length === 1
      ? `${names} is already asleep. Stop that nap first.`
      : `${names} are already asleep. Stop those naps first.`,
  ),
  photoNoConsent: about(enNames, (names) => `There is no consent for photos of ${names}.`),
  photoNoGroupConsent: about(
    enNames,
    (names) => `This photo would go to several families, and ${names} may not be on it.`,
  ),
};

export const refusalDetails = defineMessages({ nl, en });
