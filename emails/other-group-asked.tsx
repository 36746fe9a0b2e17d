import { notice } from "./notice";

export const otherGroupAsked = notice(
  {
    nl: {
      subject: "Uw opvang vraagt toestemming",
      heading: "Mag uw kind in een tweede groep?",
      body: "Uw opvang wil uw kind op bepaalde dagen in een andere groep opvangen. Dat mag alleen met uw toestemming. In het ouderportaal leest u om welke groep en welke periode het gaat.",
      button: "Lees de vraag",
    },
    en: {
      subject: "Your daycare asks for your consent",
      heading: "May your child be in a second group?",
      body: "Your daycare would like to care for your child in another group on some days. That needs your consent. The parent portal tells which group and which period it is about.",
      button: "Read the question",
    },
  },
  "/child/other-group",
);
