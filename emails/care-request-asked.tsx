import { notice } from "./notice";

export const careRequestAsked = notice(
  {
    nl: {
      subject: "Nieuwe aanvraag voor extra opvang",
      heading: "Een ouder vraagt extra opvang aan",
      body: "Er staat een nieuwe aanvraag voor uw locatie klaar. In het portaal ziet u meteen of er plaats is.",
      button: "Bekijk de aanvraag",
    },
    en: {
      subject: "New request for extra care",
      heading: "A parent asks for extra care",
      body: "A new request is waiting for your location. The portal shows at once whether there is room.",
      button: "See the request",
    },
  },
  "/team/requests",
);
