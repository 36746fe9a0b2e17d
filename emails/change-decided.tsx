import { notice } from "./notice";

export const changeDecided = notice(
  {
    nl: {
      subject: "Uw opvang heeft een wijziging bekeken",
      heading: "Uw opvang heeft een wijziging bekeken",
      body: "Er is een besluit over een wijziging van gegevens. Wat er is besloten, leest u in het ouderportaal.",
      button: "Naar de gegevens",
    },
    en: {
      subject: "Your daycare has looked at a change",
      heading: "Your daycare has looked at a change",
      body: "There is a decision on a change of data. You can read what was decided in the parent portal.",
      button: "To the data",
    },
  },
  "/child",
);
