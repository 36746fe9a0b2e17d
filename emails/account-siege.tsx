import { notice } from "./notice";

export const accountSiege = notice(
  {
    nl: {
      subject: "Iemand raadt wachtwoorden op het ouderportaal",
      heading: "Iemand raadt wachtwoorden van een account",
      body: "Bij één account is honderd keer achter elkaar een verkeerd wachtwoord geprobeerd. Niemand is binnengekomen: verder gaan kan alleen met een link die de eigenaar per mail kreeg. Beheerders zien onder Meldingen om wie het gaat. U hoeft niets te doen, maar het is goed om te weten als de eigenaar belt.",
      button: "Naar Toegang",
    },
    en: {
      subject: "Somebody is guessing passwords on the parent portal",
      heading: "Somebody is guessing passwords of an account",
      body: "At one account a wrong password was tried a hundred times in a row. Nobody got in: going on takes a link that its owner received by mail. Administrators see under Alerts whom it is about. You do not have to do anything, but it is good to know when the owner calls.",
      button: "To Access",
    },
  },
  "/team/people",
);
