import { about, type Details, enDays, nlDays, type RefusalFacts } from "./words";

const named = ({ name }: RefusalFacts) => name;

/** What is in the way of a merge, by its name. */
export const mergingDetails = {
  nl: {
    mergePlaces: about(
      nlDays,
      (days, { name }) =>
        `Beide stonden op ${days} in een groep (het andere dossier in ${name ?? "een groep"}). Neem de plaatsing terug die niet klopt, of laat het kind daar weggaan.`,
    ),
    mergeTies: about(
      named,
      (name) =>
        `${name} is aan beide gekoppeld, maar mag niet overal hetzelfde of niet even lang. Maak dat eerst gelijk: rechten, blokkade en laatste dag.`,
    ),
    mergeConsents: about(
      named,
      (name) =>
        `${name} heeft bij beide een ander antwoord gegeven over foto's. Vraag ${name} om één antwoord.`,
    ),
    mergeSlots: about(
      nlDays,
      (days) =>
        `Voor beide is op ${days} op hetzelfde moment opvang aangevraagd. Wijs een van de twee aanvragen af.`,
    ),
    mergeNaps: about(nlDays, (days) => `Van beide loopt op ${days} nog een slaapje. Stop er eerst een.`),
  } satisfies Details,
  en: {
    mergePlaces: about(
      enDays,
      (days, { name }) =>
        `Both were in a group on ${days} (the other file in ${name ?? "a group"}). Take back the placement that is wrong, or let the child leave there.`,
    ),
    mergeTies: about(
      named,
      (name) =>
        `${name} is linked to both, but may not do the same everywhere or not for as long. Make that the same first: rights, block and last day.`,
    ),
    mergeConsents: about(
      named,
      (name) => `${name} gave another answer about photos with each. Ask ${name} for one answer.`,
    ),
    mergeSlots: about(
      enDays,
      (days) => `Care was asked for both on ${days} at the same moment. Reject one of the two requests.`,
    ),
    mergeNaps: about(
      enDays,
      (days) => `Both have a nap that has not ended on ${days}. Stop one of them first.`,
    ),
  } satisfies Details,
};
