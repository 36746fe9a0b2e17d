import { defineMessages } from "@/lib/i18n/define-messages";

/** The logbook. */
export const logbookRefusals = defineMessages({
  nl: {
    logEntryDayOutOfReach: "Schrijven kan voor vandaag en tot zeven dagen terug.",
    logEntryInFuture: "Deze tijd moet nog komen. Kijk het na.",
    logEntryAlreadyWritten: "Deze regel stond er al. Wijzig hem in het logboek van het kind.",
    alreadyAsleep: "Er loopt al een slaapje. Stop dat eerst.",
  },
  en: {
    logEntryDayOutOfReach: "You can write for today and up to seven days back.",
    logEntryInFuture: "This time is still to come. Please check it.",
    logEntryAlreadyWritten: "This entry was already there. Edit it in the child's logbook.",
    alreadyAsleep: "A nap is already running. Stop that one first.",
  },
});
