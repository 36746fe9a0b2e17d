import { defineMessages } from "@/lib/i18n/define-messages";

/** What a parent told of a child's health, until it is in the file. */
export const healthNews = defineMessages({
  nl: {
    fromParent: "Door ouder doorgegeven, nog niet verwerkt",
    accepted: (day: string) => `Door ouder doorgegeven, geldt vanaf ${day}`,
    holdsFrom: (day: string) => `Geldt vanaf ${day}`,
    yours: "Doorgegeven, nog niet verwerkt",
    /** Where only the names fit: what it says stands on the child's card. */
    onSheet: (fields: string) => `Nieuw op de kindkaart: ${fields}`,
    doubt: "Houd er nu al rekening mee. Twijfelt u, bel dan de ouder.",
    urgent: "Is het dringend, of geldt het vandaag al? Bel dan ook de locatie.",
    seeAbove: "In het dossier nog geen; zie hierboven.",
    seenAtOnce: "De groep ziet dit nu al.",
  },
  en: {
    fromParent: "Passed on by a parent, not processed yet",
    accepted: (day: string) => `Passed on by a parent, holds from ${day}`,
    holdsFrom: (day: string) => `Holds from ${day}`,
    yours: "Passed on, not processed yet",
    onSheet: (fields: string) => `New on the child's card: ${fields}`,
    doubt: "Take it into account already. In doubt, call the parent.",
    urgent: "Is it urgent, or does it hold today? Please call the location as well.",
    seeAbove: "None in the file yet; see above.",
    seenAtOnce: "The group sees this already.",
  },
});
