import { refusals } from "../refusals";
import { about, type Details, enDays, enNames, nlDays, nlNames, unprintable } from "./words";

/** Families, their files, photos and papers. */
export const familyDetails = {
  nl: {
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
    portraitNoConsent: about(
      nlNames,
      (names) => `De ouders van ${names} hebben geen toestemming gegeven voor een portret.`,
    ),
    documentIsProof: ({ name }) =>
      name ? `Op “${name}” rust een blokkade. Het blijft daarom in het dossier.` : undefined,
    photoNoGroupConsent: about(
      nlNames,
      (names, { children }) =>
        `Deze foto zou naar meer gezinnen gaan, en ${names} ${children?.length === 1 ? "mag" : "mogen"} daar niet op.`,
    ),
  } satisfies Details,
  en: {
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
    portraitNoConsent: about(enNames, (names) => `The parents of ${names} gave no consent for a portrait.`),
    documentIsProof: ({ name }) =>
      name ? `A block rests on “${name}”, so it stays in the file.` : undefined,
    photoNoGroupConsent: about(
      enNames,
      (names) => `This photo would go to several families, and ${names} may not be on it.`,
    ),
  } satisfies Details,
};
