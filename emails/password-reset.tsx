import type { Letter, LetterProps } from "./letter";
import { LetterButton, LetterLayout, Paragraph } from "./parts/layout";

type Props = LetterProps & { link: string };

const texts = {
  nl: {
    subject: "Nieuw wachtwoord voor het ouderportaal",
    heading: "Kies een nieuw wachtwoord",
    hello: (name: string) => `Beste ${name},`,
    why: "Iemand heeft voor uw e-mailadres een nieuw wachtwoord gevraagd. Was u dat? Klik dan op de knop en kies uw nieuwe wachtwoord. De link werkt 30 minuten en één keer.",
    button: "Wijzig wachtwoord",
    notYou: "Hebt u dit niet gevraagd? Dan hoeft u niets te doen. Uw wachtwoord blijft zoals het is.",
  },
  en: {
    subject: "New password for the parent portal",
    heading: "Choose a new password",
    hello: (name: string) => `Dear ${name},`,
    why: "Someone asked for a new password for your e-mail address. Was that you? Then use the button and choose your new password. The link works for 30 minutes and once.",
    button: "Change password",
    notYou: "Did you not ask for this? Then you do not have to do anything. Your password stays as it is.",
  },
};

export const passwordReset: Letter<Props> = {
  subject: ({ language }) => texts[language].subject,
  Sheet: ({ language, organisationName, logo, givenName, link }) => {
    const t = texts[language];
    return (
      <LetterLayout
        language={language}
        organisationName={organisationName}
        logo={logo}
        preview={t.subject}
        heading={t.heading}
      >
        <Paragraph>{t.hello(givenName)}</Paragraph>
        <Paragraph>{t.why}</Paragraph>
        <LetterButton href={link}>{t.button}</LetterButton>
        <Paragraph>{t.notYou}</Paragraph>
      </LetterLayout>
    );
  },
  sample: {
    organisationName: "Villa Bambini",
    givenName: "Eva",
    link: "https://portaal.example/reset-password/voorbeeld",
  },
};
