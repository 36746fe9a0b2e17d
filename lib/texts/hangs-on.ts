import { defineMessages } from "@/lib/i18n/define-messages";

/** What ends with a place or contract, and what goes on, as the desk sees it before confirming. */
export const hangsOnTexts = defineMessages({
  nl: {
    heading: (day: string) => `Na ${day}`,
    falls: "Dit vervalt",
    stays: "Dit blijft",
    nothing: "Er hangt niets aan",
    nothingText: "Er is na deze dag geen extra opvang, aanvraag of afmelding die vervalt.",
    extra: (day: string, time: string) => `Extra opvang op ${day}, ${time}`,
    asked: (day: string, time: string) => `Aanvraag voor extra opvang op ${day}, ${time}`,
    absence: (what: string, day: string) => `${what} voor ${day}`,
    parentsHear: "De ouders krijgen bericht dat extra opvang of een aanvraag is vervallen.",
    contract: (what: string, until: string | null) =>
      `Contract voor ${what}, ${until ? `tot en met ${until}` : "zonder einddatum"}. De administratie beëindigt het apart.`,
    place: (group: string, until: string | null) =>
      `Plaats in ${group}, ${until ? `tot en met ${until}` : "zonder einddatum"}`,
    guardian: (name: string, until: string | null) =>
      until ? `${name} ziet dit kind tot en met ${until}` : `${name} blijft dit kind zien`,
    billed: (day: string) =>
      `Wat vervalt is al gefactureerd, tot en met ${day}. De volgende factuur verrekent het verschil.`,
    look: "Bekijk wat hieraan hangt",
    lookFirst: "Kies de laatste dag. Daarna ziet u wat er vervalt, en bevestigt u.",
    confirm: (day: string) => `Laatste dag: ${day}`,
  },
  en: {
    heading: (day: string) => `After ${day}`,
    falls: "This is cancelled",
    stays: "This stays",
    nothing: "Nothing hangs on it",
    nothingText: "After this day there is no extra care, request or report of absence to cancel.",
    extra: (day: string, time: string) => `Extra care on ${day}, ${time}`,
    asked: (day: string, time: string) => `Request for extra care on ${day}, ${time}`,
    absence: (what: string, day: string) => `${what} for ${day}`,
    parentsHear: "The parents are told that extra care or a request was cancelled.",
    contract: (what: string, until: string | null) =>
      `Contract for ${what}, ${until ? `up to and including ${until}` : "without an end"}. The office ends it separately.`,
    place: (group: string, until: string | null) =>
      `Place in ${group}, ${until ? `up to and including ${until}` : "without an end"}`,
    guardian: (name: string, until: string | null) =>
      until ? `${name} sees this child up to and including ${until}` : `${name} goes on seeing this child`,
    billed: (day: string) =>
      `What is cancelled was billed already, up to and including ${day}. The next invoice settles the difference.`,
    look: "See what hangs on it",
    lookFirst: "Choose the last day. Then you see what is cancelled, and confirm.",
    confirm: (day: string) => `Last day: ${day}`,
  },
});
