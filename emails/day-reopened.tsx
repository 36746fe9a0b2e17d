import { notice } from "./notice";

export const dayReopened = notice(
  {
    nl: {
      subject: "De opvang is toch open",
      heading: "Een sluiting gaat niet door",
      body: "De opvang die voor die tijd is afgesproken, staat weer in de planning van uw kind.",
      button: "Bekijk de planning",
    },
    en: {
      subject: "The daycare is open after all",
      heading: "A closing does not go ahead",
      body: "The care that was agreed for that time stands in your child's planning again.",
      button: "See the planning",
    },
  },
  "/planning",
);
