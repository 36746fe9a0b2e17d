import { notice } from "./notice";

export const changeToDecide = notice(
  {
    nl: {
      subject: "Er wacht een wijziging van gegevens",
      heading: "Er wacht een wijziging van gegevens",
      body: "Een ouder heeft een wijziging van gegevens doorgegeven. Die wacht in het portaal op u.",
      button: "Bekijk de wijziging",
    },
    en: {
      subject: "A change of data is waiting",
      heading: "A change of data is waiting",
      body: "A parent has passed on a change of data. It is waiting for you in the portal.",
      button: "See the change",
    },
  },
  "/team/changes",
);
