import { notice } from "./notice";

export const otherGroupAnswered = notice(
  {
    nl: {
      subject: "Antwoord over een tweede groep",
      heading: "Er is antwoord over een tweede groep",
      body: "Een ouder heeft geantwoord op de vraag om toestemming voor een tweede groep. Het antwoord staat in het dossier van het kind.",
      button: "Naar het dossier",
    },
    en: {
      subject: "An answer about a second group",
      heading: "There is an answer about a second group",
      body: "A parent has answered the question about a second group. The answer stands in the file of the child.",
      button: "To the file",
    },
  },
  "/team/families",
);
