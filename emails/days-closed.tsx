import { notice } from "./notice";

export const daysClosed = notice(
  {
    nl: {
      subject: "Sluitingsdag van de opvang",
      heading: "De opvang is (een deel van) een dag dicht waarop uw kind zou komen",
      body: "In het ouderportaal ziet u op welke dagen de opvang gesloten is en waarom.",
      button: "Bekijk de sluitingsdagen",
    },
    en: {
      subject: "The daycare will be closed",
      heading: "The daycare is closed on (part of) a day on which your child would come",
      body: "The parent portal shows on which days the daycare is closed and why.",
      button: "See the closing days",
    },
  },
  "/planning/closures",
);
