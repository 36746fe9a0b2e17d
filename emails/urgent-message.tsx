import { notice } from "./notice";

export const urgentMessage = notice(
  {
    nl: {
      subject: "Dringend bericht in het ouderportaal",
      heading: "Er staat een dringend bericht voor u klaar",
      body: "De opvang vraagt u een bericht in het ouderportaal zo snel mogelijk te lezen.",
      button: "Lees het bericht",
    },
    en: {
      subject: "Urgent message in the parent portal",
      heading: "There is an urgent message for you",
      body: "The daycare asks you to read a message in the parent portal as soon as you can.",
      button: "Read the message",
    },
  },
  "/messages",
);
