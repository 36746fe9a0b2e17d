import type { Language } from "@/lib/i18n/language";
import type { DayPartCode } from "@/lib/time/day-parts";
import { formatDay, formatTimeSpan } from "@/lib/time/format";
import { care } from "../care";
import { about, type Details, enDays, nlDays, type RefusalFacts } from "./words";

const part = (code: DayPartCode, language: Language) => care[language].dayParts[code].toLowerCase();

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

/** Asking for care and staying away. */
export const careDetails = {
  nl: {
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
      (days) =>
        `Voor ${days} kan dit niet meer: de uiterste tijd om aan te vragen is voorbij. Bel de locatie.`,
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
    noCarePlanned: about(
      nlDays,
      (days) => `Op ${days} is er geen opvang gepland, dus afmelden is niet nodig.`,
    ),
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
    compositionNotAllowed: about(
      nlDays,
      (days) =>
        `Met dit kind erbij staat de wet de samenstelling van de groep niet toe op ${days}. Niemand kan dit goedkeuren.`,
    ),
  } satisfies Details,
  en: {
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
    compositionNotAllowed: about(
      enDays,
      (days) =>
        `With this child the law does not allow the composition of the group on ${days}. Nobody can approve this.`,
    ),
  } satisfies Details,
};
