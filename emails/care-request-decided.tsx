import { notice } from "./notice";

export const careRequestDecided = notice(
  {
    nl: {
      subject: "Er is een besluit over uw aanvraag",
      heading: "Er is een besluit over uw aanvraag",
      body: "De locatie heeft uw aanvraag voor extra opvang bekeken. Het besluit staat voor u klaar in het ouderportaal.",
      button: "Lees het besluit",
    },
    en: {
      subject: "There is a decision on your request",
      heading: "There is a decision on your request",
      body: "The location has looked at your request for extra care. The decision is ready for you in the parent portal.",
      button: "Read the decision",
    },
  },
  "/planning/requests",
);
