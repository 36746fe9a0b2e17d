import { defineMessages } from "@/lib/i18n/define-messages";

/** What may be said of anything. */
export const commonRefusals = defineMessages({
  nl: {
    notFound: "Dit is niet gevonden. Misschien is het intussen veranderd.",
    notAllowed: "Dit kunt u niet zelf doen. Neem contact op met de locatie.",
    ownRequest: "Dit gaat over uzelf of over uw eigen kind. Een collega beslist daarover.",
    changedMeanwhile: "Iemand anders heeft dit intussen veranderd. Ververs de pagina en kijk het na.",
    undoTooLate: "Ongedaan maken kan niet meer. Geef het opnieuw door.",
    restoredAlready: "Dit is al ongedaan gemaakt.",
    busy: "Het is nu erg druk. Probeer het over een paar tellen opnieuw.",
    nameTaken: "Deze naam is al in gebruik.",
    periodOverlaps: "Deze periode valt samen met een andere.",
    endsBeforeStart: "De einddatum ligt voor het begin.",
    alreadyEnded: "Dit is al beëindigd.",
  },
  en: {
    notFound: "This could not be found. It may have changed in the meantime.",
    notAllowed: "You cannot do this yourself. Please contact the location.",
    ownRequest: "This is about yourself or your own child. A colleague decides about that.",
    changedMeanwhile: "Someone else changed this in the meantime. Refresh the page and check.",
    undoTooLate: "This can no longer be undone. Please pass it on again.",
    restoredAlready: "This has already been undone.",
    busy: "It is very busy right now. Try again in a few seconds.",
    nameTaken: "This name is already in use.",
    periodOverlaps: "This period overlaps another one.",
    endsBeforeStart: "The end date lies before the start.",
    alreadyEnded: "This has already ended.",
  },
});
