import { defineMessages } from "@/lib/i18n/define-messages";

export const common = defineMessages({
  nl: {
    save: "Opslaan",
    cancel: "Annuleren",
    close: "Sluiten",
    back: "Terug",
    edit: "Wijzigen",
    remove: "Verwijderen",
    send: "Versturen",
    optional: "(mag leeg blijven)",
    yes: "Ja",
    no: "Nee",
    unexpected: (reference: string) =>
      `Er ging iets mis aan onze kant. Probeer het zo nog eens. Blijft het misgaan, noem dan nummer ${reference}.`,
    checkFields: "Kijk de velden hieronder na.",
  },
  en: {
    save: "Save",
    cancel: "Cancel",
    close: "Close",
    back: "Back",
    edit: "Edit",
    remove: "Remove",
    send: "Send",
    optional: "(may stay empty)",
    yes: "Yes",
    no: "No",
    unexpected: (reference: string) =>
      `Something went wrong on our side. Please try again in a moment. If it keeps happening, mention number ${reference}.`,
    checkFields: "Please check the fields below.",
  },
});
