import type { AbsenceKind, CareRequestState } from "@/db/schema/care-request";
import { defineMessages } from "@/lib/i18n/define-messages";

/** What the one form gives to choose from. */
type ChangeKind = "extra" | AbsenceKind;

const nlStates: Record<CareRequestState, string> = {
  pending: "In behandeling",
  approved: "Goedgekeurd",
  rejected: "Afgewezen",
  withdrawn: "Ingetrokken",
  expired: "Verlopen",
  cancelled: "Vervallen",
};
const enStates: Record<CareRequestState, string> = {
  pending: "Waiting for an answer",
  approved: "Approved",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
  expired: "Expired",
  cancelled: "Cancelled",
};
const nlKinds: Record<ChangeKind, string> = {
  extra: "Extra opvang",
  absent: "Afmelden",
  holiday: "Vakantie",
  sick: "Ziek",
};
const enKinds: Record<ChangeKind, string> = {
  extra: "Extra care",
  absent: "Absent",
  holiday: "Holiday",
  sick: "Sick",
};
/** What the button under the form does, for each kind that can be chosen above it. */
const nlSend: Record<ChangeKind, string> = {
  extra: "Extra opvang aanvragen",
  absent: "Afmelden",
  holiday: "Vakantie doorgeven",
  sick: "Ziek melden",
};
const enSend: Record<ChangeKind, string> = {
  extra: "Ask for extra care",
  absent: "Report absence",
  holiday: "Report holiday",
  sick: "Report sick",
};
const nlReported: Record<Exclude<ChangeKind, "extra">, string> = {
  absent: "Afgemeld",
  holiday: "Afgemeld voor vakantie",
  sick: "Ziek gemeld",
};
const enReported: Record<Exclude<ChangeKind, "extra">, string> = {
  absent: "Reported absent",
  holiday: "Reported absent for a holiday",
  sick: "Reported sick",
};
/** What follows "kan": the last moment, in words that can stand before a time. */
const nlUntil = (days: number, time: string) => {
  if (days === 0) return `op de dag zelf, tot ${time} uur`;
  return `tot ${days === 1 ? "de dag ervoor" : `${days} dagen ervoor`} om ${time} uur`;
};
const enUntil = (days: number, time: string) => {
  if (days === 0) return `on the day itself, until ${time}`;
  return `until ${time} ${days === 1 ? "the day before" : `${days} days before`}`;
};

const nlExtra = (days: number, time: string) => `Aanvragen kan ${nlUntil(days, time)}.`;
const enExtra = (days: number, time: string) => `You can ask ${enUntil(days, time)}.`;

/** "Wijzigingen opvang": what parents ask and report. */
export const careChanges = defineMessages({
  nl: {
    title: "Wijzigingen opvang",
    about: (child: string) => `Aanvragen en afmeldingen van ${child}`,
    back: "Terug",
    ask: "Wijziging doorgeven",
    states: nlStates,
    kinds: nlKinds,
    reported: nlReported,
    takenBack: "Teruggenomen",
    partlyTakenBack: "Deels teruggenomen",
    careEnded: "Vervallen, geen opvang",
    partlyCareEnded: "Deels vervallen",
    dayCancelled: "vervallen, want er is dan geen plaats of contract",
    askedByMe: (when: string) => `Door u gevraagd op ${when}`,
    askedByOther: (when: string) => `Door een andere ouder of verzorger gevraagd op ${when}`,
    reportedByMe: (when: string) => `Door u gemeld op ${when}`,
    reportedByOther: (when: string) => `Door een andere ouder of verzorger gemeld op ${when}`,
    note: "Toelichting",
    reason: "Antwoord van de locatie",
    decidedOn: (when: string) => `Beslist op ${when}`,
    withdraw: "Intrekken",
    withdrawLabel: (days: string) => `Aanvraag voor ${days} intrekken`,
    takeBack: "Terugnemen",
    takeBackLabel: (day: string) => `Melding voor ${day} terugnemen`,
    undo: "Ongedaan maken",
    undone: {
      request: (days: string, _child: string) => `U hebt de aanvraag voor ${days} ingetrokken.`,
      absence: (days: string, child: string) =>
        `U hebt de melding voor ${days} teruggenomen. De groep verwacht ${child} weer.`,
    },
    restored: {
      request: (_child: string) => "De aanvraag loopt weer. U krijgt bericht zodra de locatie heeft beslist.",
      absence: (child: string) => `De melding geldt weer. De groep ziet dat ${child} niet komt.`,
    },
    emptyTitle: "Nog geen wijzigingen",
    empty: "Hier komen uw aanvragen voor extra opvang te staan, en de dagen die u afmeldt.",
    onDay: {
      absent: (day: string) => `Afmelden voor ${day}`,
      sick: (day: string) => `Ziek melden voor ${day}`,
    },
    pages: { region: "Bladeren", older: "Ouder", newer: "Nieuwste" },
    mayNothing: (child: string) =>
      `U kunt voor ${child} niets aanvragen of afmelden. Neem contact op met de locatie als dat anders moet zijn.`,
    sent: {
      extra: "Uw aanvraag is verstuurd. U krijgt bericht zodra de locatie heeft beslist.",
      absence: "Uw melding is verwerkt. De groep ziet dat uw kind niet komt.",
    },
    form: {
      forChild: (child: string, group: string | null) =>
        group ? `Voor ${child}, groep ${group}` : `Voor ${child}`,
      close: "Sluiten",
      cancel: "Annuleren",
      send: nlSend,
      sending: "Bezig met versturen",
      kind: "Wat wilt u doorgeven?",
      date: "Datum",
      moreDates: "Nog een datum",
      anotherDate: (number: number) => `Datum ${number}`,
      until: "Tot en met",
      untilHint: "Vul dit in voor meer dagen achter elkaar, hooguit 31. Alleen dagen met opvang tellen.",
      part: "Dagdeel",
      times: "Tijden",
      from: "Van",
      to: "Tot",
      choose: "Kies een tijd",
      note: "Toelichting",
      extraRule: nlExtra,
      extraHint: (lead: number, time: string, earliest: string, furthest: string) =>
        `${nlExtra(lead, time)} Nu kunt u kiezen van ${earliest} tot en met ${furthest}.`,
      absenceHint: (lead: number, time: string) => `Afmelden kan ${nlUntil(lead, time)}.`,
      sickHint: "Ziek melden kan tot de locatie die dag sluit. Wat uw kind heeft, hoeft u niet te schrijven.",
      waits: "De locatie beslist. U krijgt bericht.",
      atOnce: "Uw melding geldt meteen.",
      opening: (times: string) => `De locatie is open: ${times}.`,
      noExtra: (child: string) =>
        `Voor ${child} kunt u afmelden en ziek melden. Extra opvang aanvragen kan een andere ouder of verzorger, of de locatie.`,
      noAbsence: (child: string) =>
        `Voor ${child} kunt u extra opvang aanvragen. Afmelden kan een andere ouder of verzorger.`,
      ended: (child: string, day: string) =>
        `De opvang van ${child} liep tot en met ${day}. Er is niets meer aan te vragen of af te melden.`,
      noRules: (child: string) =>
        `${child} heeft op dit moment geen plaats op een locatie die aanvragen aanneemt. Bel de locatie.`,
    },
  },
  en: {
    title: "Changes of care",
    about: (child: string) => `Requests and absences of ${child}`,
    back: "Back",
    ask: "Pass on a change",
    states: enStates,
    kinds: enKinds,
    reported: enReported,
    takenBack: "Taken back",
    partlyTakenBack: "Partly taken back",
    careEnded: "Cancelled, no care",
    partlyCareEnded: "Partly cancelled",
    dayCancelled: "cancelled, as there is no place or contract then",
    askedByMe: (when: string) => `Asked by you on ${when}`,
    askedByOther: (when: string) => `Asked by another parent or guardian on ${when}`,
    reportedByMe: (when: string) => `Reported by you on ${when}`,
    reportedByOther: (when: string) => `Reported by another parent or guardian on ${when}`,
    note: "Note",
    reason: "Answer of the location",
    decidedOn: (when: string) => `Decided on ${when}`,
    withdraw: "Withdraw",
    withdrawLabel: (days: string) => `Withdraw the request for ${days}`,
    takeBack: "Take back",
    takeBackLabel: (day: string) => `Take back the report for ${day}`,
    undo: "Undo",
    undone: {
      request: (days: string, _child: string) => `You have withdrawn the request for ${days}.`,
      absence: (days: string, child: string) =>
        `You have taken back the report for ${days}. The group expects ${child} again.`,
    },
    restored: {
      request: (_child: string) =>
        "The request is waiting again. You will be told as soon as the location has decided.",
      absence: (child: string) => `The report holds again. The group sees that ${child} is not coming.`,
    },
    emptyTitle: "No changes yet",
    empty: "Your requests for extra care will be listed here, and the days you report absent.",
    onDay: {
      absent: (day: string) => `Report absence for ${day}`,
      sick: (day: string) => `Report sick for ${day}`,
    },
    pages: { region: "Pages", older: "Older", newer: "Newest" },
    mayNothing: (child: string) =>
      `You cannot ask or report anything for ${child}. Please contact the location if this should be different.`,
    sent: {
      extra: "Your request has been sent. You will be told as soon as the location has decided.",
      absence: "Your report has been processed. The group sees that your child is not coming.",
    },
    form: {
      forChild: (child: string, group: string | null) =>
        group ? `For ${child}, group ${group}` : `For ${child}`,
      close: "Close",
      cancel: "Cancel",
      send: enSend,
      sending: "Sending",
      kind: "What would you like to tell us?",
      date: "Date",
      moreDates: "Another date",
      anotherDate: (number: number) => `Date ${number}`,
      until: "Up to and including",
      untilHint: "Fill this in for several days in a row, 31 at most. Only days with care count.",
      part: "Part of the day",
      times: "Times",
      from: "From",
      to: "To",
      choose: "Choose a time",
      note: "Note",
      extraRule: enExtra,
      extraHint: (lead: number, time: string, earliest: string, furthest: string) =>
        `${enExtra(lead, time)} Now you can choose from ${earliest} up to and including ${furthest}.`,
      absenceHint: (lead: number, time: string) => `You can report absence ${enUntil(lead, time)}.`,
      sickHint:
        "You can report sick until the location closes that day. You need not write what your child has.",
      waits: "The location decides. You will be told.",
      atOnce: "Your report takes effect at once.",
      opening: (times: string) => `The location is open: ${times}.`,
      noExtra: (child: string) =>
        `For ${child} you can report absent and sick. Extra care can be asked by another parent or guardian, or by the location.`,
      noAbsence: (child: string) =>
        `For ${child} you can ask for extra care. Absence is reported by another parent or guardian.`,
      ended: (child: string, day: string) =>
        `The care of ${child} ran up to and including ${day}. There is nothing left to ask or report.`,
      noRules: (child: string) =>
        `${child} has no place at a location that takes requests at this moment. Please call the location.`,
    },
  },
});
