import { defineMessages } from "@/lib/i18n/define-messages";

/** Messages and news. */
export const messagesRefusals = defineMessages({
  nl: {
    recallTooLate: "Een bericht intrekken kan tot tien minuten na het versturen.",
    sentAlready: "Dit formulier is al eens verstuurd. Ververs de pagina en stuur uw bericht opnieuw.",
    recalledAlready: "Dit bericht is al ingetrokken.",
    nobodyToWriteTo: "Hier is nu niemand die het bericht kan lezen.",
    attachmentGone: "Een van de bijlagen is er niet meer. Voeg hem opnieuw toe.",
    attachmentTooLarge: "Dit bestand is te groot. Een bijlage mag hooguit 10 MB zijn.",
    attachmentUnsupported: "Kies een foto (JPEG, PNG, WebP of HEIC) of een PDF.",
    attachmentBroken: "Dit bestand is beschadigd of te groot om te openen. Kies een ander.",
    withdrawnNews: "Dit nieuws is al ingetrokken.",
  },
  en: {
    recallTooLate: "A message can be withdrawn until ten minutes after it was sent.",
    sentAlready: "This form has been sent before. Refresh the page and send your message again.",
    recalledAlready: "This message has already been withdrawn.",
    nobodyToWriteTo: "There is nobody here now who could read the message.",
    attachmentGone: "One of the attachments is no longer there. Please add it again.",
    attachmentTooLarge: "This file is too large. An attachment may be 10 MB at most.",
    attachmentUnsupported: "Choose a photo (JPEG, PNG, WebP or HEIC) or a PDF.",
    attachmentBroken: "This file is damaged or too large to open. Please choose another.",
    withdrawnNews: "This news has already been withdrawn.",
  },
});
