import { defineMessages } from "@/lib/i18n/define-messages";

/** "Instellingen": what the organisation sets for itself. */
export const settings = defineMessages({
  nl: {
    title: "Instellingen",
    sub: "De locaties, en wat voor de hele organisatie geldt",
    closuresText: "Feestdagen, vakanties en studiedagen, van alle locaties bij elkaar.",
    seeClosures: "Bekijken",
    blockedTitle: "Geblokkeerde toegang",
    blockedAbout:
      "Wie door een blokkade geen enkel kind meer ziet, leest na het inloggen deze zin. De reden van de blokkade staat er nooit bij.",
    blockedText: "Zin voor de ouder of verzorger",
    blockedHint: "Leeg laten mag: dan staat er een neutrale zin met uw telefoonnummer en e-mailadres.",
    save: "Opslaan",
    saving: "Bezig met opslaan",
    saved: "Opgeslagen.",
  },
  en: {
    title: "Settings",
    sub: "The locations, and what holds for the whole organisation",
    closuresText: "Public holidays, holidays and study days of all locations together.",
    seeClosures: "See them",
    blockedTitle: "Blocked access",
    blockedAbout:
      "Whoever sees no child any more because of a block reads this sentence after logging in. The reason of the block is never shown.",
    blockedText: "Sentence for the parent or guardian",
    blockedHint:
      "It may stay empty: a neutral sentence with your phone number and e-mail address is shown then.",
    save: "Save",
    saving: "Saving",
    saved: "Saved.",
  },
});
