import { notice } from "./notice";

export const childChangeAsked = notice(
  {
    nl: {
      subject: "Er is een wijziging doorgegeven",
      heading: "Er is een wijziging doorgegeven",
      body: "De andere ouder heeft een wijziging van de gegevens van uw kind doorgegeven. De opvang bekijkt die nog. In het ouderportaal ziet u wat er zou veranderen.",
      button: "Naar de gegevens",
    },
    en: {
      subject: "A change has been passed on",
      heading: "A change has been passed on",
      body: "The other parent has passed on a change of your child's data. The daycare still has to look at it. The parent portal shows what would change.",
      button: "To the data",
    },
  },
  "/child",
);
