import { notice } from "./notice";

export const rateAnnounced = notice(
  {
    nl: {
      subject: "Het uurtarief van de opvang verandert",
      heading: "Het uurtarief van de opvang verandert",
      body: "In het ouderportaal ziet u vanaf welke dag een ander uurtarief geldt en wat uw opvang dan per maand kost.",
      button: "Bekijk uw contract",
    },
    en: {
      subject: "The hourly rate of your childcare changes",
      heading: "The hourly rate of your childcare changes",
      body: "The parent portal shows from which day another hourly rate holds and what your childcare will cost a month.",
      button: "See your contract",
    },
  },
  "/child/contract",
);
