import { notice } from "./notice";

export const contractAnnounced = notice(
  {
    nl: {
      subject: "Er verandert iets in uw contract",
      heading: "Er verandert iets in uw contract",
      body: "De opvang heeft andere tijden. In het ouderportaal ziet u vanaf welke dag ze voor u gelden, en wat uw opvang dan per maand kost.",
      button: "Bekijk uw contract",
    },
    en: {
      subject: "Something changes in your contract",
      heading: "Something changes in your contract",
      body: "The daycare has other hours. The parent portal shows from which day they hold for you, and what your childcare will cost a month.",
      button: "See your contract",
    },
  },
  "/child/contract",
);
