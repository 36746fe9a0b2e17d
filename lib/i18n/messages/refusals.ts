import { defineMessages } from "../define-messages";

/** What people read for each business refusal. A code without a sentence does not compile (lib/action/outcome.ts). */
export const refusals = defineMessages({
  nl: {
    notFound: "Dit is niet gevonden. Misschien is het intussen veranderd.",
    notAllowed: "Dit kunt u niet zelf doen. Neem contact op met de locatie.",
    changedMeanwhile: "Iemand anders heeft dit intussen veranderd. Ververs de pagina en kijk het na.",
  },
  en: {
    notFound: "This could not be found. It may have changed in the meantime.",
    notAllowed: "You cannot do this yourself. Please contact the location.",
    changedMeanwhile: "Someone else changed this in the meantime. Refresh the page and check.",
  },
});

export type RefusalCode = keyof (typeof refusals)["nl"];
