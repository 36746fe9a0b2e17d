import { notice } from "./notice";

export const objectionToDecide = notice(
  {
    nl: {
      subject: "Een account staat op slot en wacht op u",
      heading: "Een account staat op slot",
      body: "Iemand heeft bezwaar gemaakt tegen de wijziging van een e-mailadres. Tot u hebt beslist kan deze persoon niet inloggen. Bel eerst met de persoon zelf, op een nummer dat u al kende.",
      button: "Bekijk het bezwaar",
    },
    en: {
      subject: "An account is on hold and waits for you",
      heading: "An account is on hold",
      body: "Somebody objected to the change of an e-mail address. Until you have decided, this person cannot log in. Please call the person first, at a number you knew before.",
      button: "See the objection",
    },
  },
  "/team/people/objections",
);
