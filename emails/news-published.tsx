import { notice } from "./notice";

export const newsPublished = notice(
  {
    nl: {
      subject: "Nieuws in het ouderportaal",
      heading: "Er is nieuws van de opvang",
      body: "In het ouderportaal staat nieuws van de opvang voor u klaar.",
      button: "Lees het nieuws",
    },
    en: {
      subject: "News in the parent portal",
      heading: "There is news from the daycare",
      body: "There is news from the daycare for you in the parent portal.",
      button: "Read the news",
    },
  },
  "/news",
);
