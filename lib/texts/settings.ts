import { defineMessages } from "@/lib/i18n/define-messages";

/** "Instellingen": what the organisation sets for itself. */
export const settings = defineMessages({
  nl: {
    title: "Instellingen",
    sub: "Wat voor de hele organisatie geldt",
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
    sub: "What holds for the whole organisation",
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
