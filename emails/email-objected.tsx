import { notice } from "./notice";

export const emailObjected = notice(
  {
    nl: {
      subject: "Uw account van het ouderportaal staat op slot",
      heading: "Uw account staat op slot",
      body: "Er is bezwaar gemaakt tegen de wijziging van het e-mailadres van uw ouderportaal. Daarom kan nu niemand meer inloggen. De opvang neemt contact met u op en beslist welk adres blijft. Bel gerust zelf als het haast heeft.",
      button: "Naar het inloggen",
    },
    en: {
      subject: "Your account of the parent portal is on hold",
      heading: "Your account is on hold",
      body: "Somebody objected to the change of the e-mail address of your parent portal. That is why nobody can log in now. The daycare will contact you and decide which address stays. Feel free to call when it is urgent.",
      button: "To logging in",
    },
  },
  "/login",
);
