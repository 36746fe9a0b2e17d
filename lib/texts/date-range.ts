import { defineMessages } from "@/lib/i18n/define-messages";
import type { DayRangeProblem } from "@/lib/time/day-range";

const problems = {
  nl: {
    missing_end: "Er ontbrak een datum. U ziet nu één week.",
    invalid_date: "Een van de datums bestaat niet. U ziet nu deze week.",
    reversed: "De einddatum ligt voor de begindatum. U ziet nu deze week.",
    too_long: "U kunt hoogstens een jaar tegelijk bekijken. U ziet nu deze week.",
  },
  en: {
    missing_end: "A date was missing. You now see one week.",
    invalid_date: "One of the dates does not exist. You now see this week.",
    reversed: "The end date lies before the begin date. You now see this week.",
    too_long: "You can view at most a year at a time. You now see this week.",
  },
} satisfies Record<string, Record<DayRangeProblem, string>>;

/** The bar with begin and end date, on logbook and planning. */
export const dateRange = defineMessages({
  nl: {
    region: "Periode kiezen",
    from: "Begindatum",
    to: "Einddatum",
    show: "Tonen",
    previousWeek: "Vorige week",
    nextWeek: "Volgende week",
    previous: "Vorige periode",
    next: "Volgende periode",
    week: (number: number) => `week ${number}`,
    problems: problems.nl,
  },
  en: {
    region: "Choose a period",
    from: "Begin date",
    to: "End date",
    show: "Show",
    previousWeek: "Previous week",
    nextWeek: "Next week",
    previous: "Previous period",
    next: "Next period",
    week: (number: number) => `week ${number}`,
    problems: problems.en,
  },
});
