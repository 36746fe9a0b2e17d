import { notice } from "./notice";

export const dayReopened = notice(
  {
    nl: {
      subject: "De opvang is toch open",
      heading: "Een dag die gesloten zou zijn, is weer open",
      body: "De opvang die voor die dag is afgesproken, staat weer in de planning van uw kind.",
      button: "Bekijk de planning",
    },
    en: {
      subject: "The daycare is open after all",
      heading: "A day that was to be closed is open again",
      body: "The care that was agreed for that day stands in your child's planning again.",
      button: "See the planning",
    },
  },
  "/planning",
);
