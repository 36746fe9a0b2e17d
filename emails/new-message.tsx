import { notice } from "./notice";

export const newMessage = notice(
  {
    nl: {
      subject: "Nieuw bericht in het ouderportaal",
      heading: "Er staat een bericht voor u klaar",
      body: "In het ouderportaal staat een nieuw bericht. U leest en beantwoordt het daar.",
      button: "Lees het bericht",
    },
    en: {
      subject: "New message in the parent portal",
      heading: "There is a message for you",
      body: "There is a new message in the parent portal. You can read and answer it there.",
      button: "Read the message",
    },
  },
  "/messages",
);
