import { notice } from "./notice";

export const logInLink = notice(
  {
    nl: {
      subject: "Iemand probeert bij uw ouderportaal binnen te komen",
      heading: "Iemand raadt naar uw wachtwoord",
      body: "Met uw e-mailadres is heel vaak een verkeerd wachtwoord geprobeerd. Niemand is binnengekomen. Voor de zekerheid kan alleen wie deze mail leest nog verder. Wilt u inloggen op een nieuw apparaat? Open dan de link; die werkt drie dagen. Hebt u niets gemerkt, dan hoeft u niets te doen. Gebruikt u hetzelfde wachtwoord ook ergens anders, kies dan een nieuw.",
      button: "Verder met inloggen",
    },
    en: {
      subject: "Somebody is trying to get into your parent portal",
      heading: "Somebody is guessing your password",
      body: "A wrong password was tried very often with your e-mail address. Nobody got in. To be safe, only whoever reads this mail can go on. Do you want to log in on a new device? Then open the link; it works for three days. If you noticed nothing, you do not have to do anything. If you use the same password elsewhere, please choose a new one.",
      button: "Go on logging in",
    },
  },
  "/log-in-link/voorbeeld",
);
