import { defineMessages } from "@/lib/i18n/define-messages";

/** Photos and other files on their way. */
export const filesRefusals = defineMessages({
  nl: {
    fileNameUnusable:
      "In de naam van dit bestand staat een teken dat niet bewaard kan worden. Geef het een andere naam.",
    photoNoConsent:
      "Voor een van deze kinderen is er geen toestemming voor foto's. In de lijst staat bij wie.",
    photoNoGroupConsent:
      "Deze foto zou naar meer gezinnen gaan, en een van de kinderen mag daar niet op. In de lijst staat wie.",
    storageUnavailable:
      "Er kunnen nu geen bestanden worden bewaard. Dit bestand is niet verstuurd; probeer het over een paar minuten opnieuw.",
    uploadTooSlow:
      "Het versturen duurde te lang, dus dit bestand is niet aangekomen. Kijk uw verbinding na en probeer het opnieuw.",
    uploadTooMany:
      "Er worden al bestanden van u verstuurd. Wacht tot die klaar zijn en probeer het dan opnieuw.",
    uploadGone: "Dit bestand is onderweg verloren gegaan. Verstuur het opnieuw.",
    signedOut: "U bent uitgelogd, dus dit bestand is niet verstuurd. Log opnieuw in en kies het nog eens.",
    documentGone: "Dit document staat niet (meer) in het dossier van dit kind. Kies een ander.",
    documentIsProof: "Op dit document rust een blokkade. Het blijft daarom in het dossier.",
    portraitNoConsent: "De ouders hebben geen toestemming gegeven voor een portret.",
    portraitUnsupported: "Hier kan geen portret van worden gemaakt. Kies een foto (JPEG, PNG, WebP of HEIC).",
    portraitTooLarge: "Deze foto is te groot. Kies er een van hoogstens 10 MB.",
    portraitNothing: "Kies eerst een foto.",
    photoBatchFull: "Er zitten al 500 bestanden in deze reeks. Begin een nieuwe.",
  },
  en: {
    fileNameUnusable: "The name of this file holds a character that cannot be kept. Please rename it.",
    photoNoConsent: "There is no consent for photos of one of these children. The list shows whose.",
    photoNoGroupConsent:
      "This photo would go to several families, and one of the children may not be on it. The list shows who.",
    storageUnavailable:
      "Files cannot be stored at the moment. This file has not been sent; please try again in a few minutes.",
    uploadTooSlow: "Sending took too long, so this file did not arrive. Check your connection and try again.",
    uploadTooMany: "Files of yours are being sent already. Wait until they are done and try again.",
    uploadGone: "This file was lost on the way. Please send it again.",
    signedOut: "You have been logged out, so this file was not sent. Log in again and choose it once more.",
    documentGone: "This document is not in the file of this child (any more). Choose another one.",
    documentIsProof: "A block rests on this document, so it stays in the file.",
    portraitNoConsent: "The parents gave no consent for a portrait.",
    portraitUnsupported: "No portrait can be made of this. Choose a photo (JPEG, PNG, WebP or HEIC).",
    portraitTooLarge: "This photo is too large. Choose one of 10 MB at most.",
    portraitNothing: "Choose a photo first.",
    photoBatchFull: "This series already holds 500 files. Please start a new one.",
  },
});
