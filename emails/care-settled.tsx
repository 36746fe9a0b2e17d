import { notice } from "./notice";

export const careSettled = notice(
  {
    nl: {
      subject: "Extra opvang is veranderd",
      heading: "Extra opvang is veranderd",
      body: "De plaats of het contract van uw kind is veranderd. Daardoor is extra opvang vervallen, of geldt extra opvang weer. Welke dagen dat zijn, ziet u in het ouderportaal.",
      button: "Bekijk de dagen",
    },
    en: {
      subject: "Extra care has changed",
      heading: "Extra care has changed",
      body: "The place or contract of your child has changed. Because of that extra care was cancelled, or holds again. Which days these are is shown in the parent portal.",
      button: "See the days",
    },
  },
  "/planning/requests",
);
