import { defineMessages } from "@/lib/i18n/define-messages";

/** The parent's logbook. */
export const logbookPage = defineMessages({
  nl: {
    title: "Logboek",
    today: "Vandaag",
    emptyTitle: "Nog niets geschreven",
    emptyWeek: (name: string) =>
      `Voor ${name} staat er in deze periode niets in het logboek. Zodra de groep iets schrijft, leest u het hier.`,
    pages: "Bladeren door activiteiten",
    older: "Oudere activiteiten",
    newest: "Nieuwste activiteiten",
  },
  en: {
    title: "Logbook",
    today: "Today",
    emptyTitle: "Nothing written yet",
    emptyWeek: (name: string) =>
      `The logbook holds nothing about ${name} in this period. As soon as the group writes something, you can read it here.`,
    pages: "Browse activities",
    older: "Older activities",
    newest: "Newest activities",
  },
});
