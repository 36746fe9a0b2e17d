import { defineMessages } from "@/lib/i18n/define-messages";

/** The organisation's own logo and terms, on their way in. */
export const houseRefusals = defineMessages({
  nl: {
    fileMissing: "Kies eerst een bestand.",
    logoUnsupported: "Dit is geen plaatje dat we kunnen gebruiken. Kies een PNG-, JPEG- of WebP-bestand.",
    logoTooLarge: "Dit plaatje is te groot. Het mag 5 MB zijn, en 24 miljoen beeldpunten.",
    logoTooSmall: "Dit plaatje is te klein: een zijde moet minstens 32 beeldpunten zijn.",
    logoBroken: "Dit plaatje is beschadigd. Sla het opnieuw op en probeer het nog eens.",
    termsNotPdf: "Dit is geen PDF. Sla de voorwaarden op als PDF, en kies dat bestand.",
    termsTooLarge: "Dit bestand is te groot. Een PDF mag 10 MB zijn.",
    termsBeforeOther: "Er is al een uitgave die later begint. Kies een dag daarna, of neem die eerst terug.",
  },
  en: {
    fileMissing: "Choose a file first.",
    logoUnsupported: "This is no picture that we can use. Choose a PNG, JPEG or WebP file.",
    logoTooLarge: "This picture is too large. It may be 5 MB, and 24 million pixels.",
    logoTooSmall: "This picture is too small: one side has to be 32 pixels at least.",
    logoBroken: "This picture is damaged. Save it anew and try once more.",
    termsNotPdf: "This is no PDF. Save the terms as a PDF, and choose that file.",
    termsTooLarge: "This file is too large. A PDF may be 10 MB.",
    termsBeforeOther:
      "There is an edition already that begins later. Choose a day after it, or take that one back first.",
  },
});
