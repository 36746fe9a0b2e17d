import { notice } from "./notice";

export const dailySummary = notice(
  {
    nl: {
      subject: "Er is nieuws in het ouderportaal",
      heading: "Er is nieuws in het ouderportaal",
      body: "Vandaag is er iets nieuws voor u in het ouderportaal. U krijgt hierover één bericht per dag, zoals u hebt gekozen.",
      button: "Naar het ouderportaal",
    },
    en: {
      subject: "There is news in the parent portal",
      heading: "There is news in the parent portal",
      body: "There is something new for you in the parent portal today. You get one message a day about this, as you chose.",
      button: "To the parent portal",
    },
  },
  "/",
);
