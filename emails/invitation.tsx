import type { Letter, LetterProps } from "./letter";
import { LetterButton, LetterLayout, Paragraph } from "./parts/layout";

type Props = LetterProps & { link: string; email: string };

const texts = {
  nl: {
    subject: (organisation: string) => `Uw toegang tot het ouderportaal van ${organisation}`,
    heading: "Welkom in het ouderportaal",
    hello: (name: string) => `Beste ${name},`,
    why: (organisation: string) =>
      `${organisation} heeft het ouderportaal voor u geopend. Klik op de knop en kies een wachtwoord. De link werkt drie dagen.`,
    button: "Kies een wachtwoord",
    userName: (email: string) => `Inloggen doet u daarna met ${email}.`,
    late: "Werkt de link niet meer? Vraag de locatie dan om een nieuwe uitnodiging.",
  },
  en: {
    subject: (organisation: string) => `Your access to the parent portal of ${organisation}`,
    heading: "Welcome to the parent portal",
    hello: (name: string) => `Dear ${name},`,
    why: (organisation: string) =>
      `${organisation} has opened the parent portal for you. Use the button and choose a password. The link works for three days.`,
    button: "Choose a password",
    userName: (email: string) => `After that, log in with ${email}.`,
    late: "Does the link no longer work? Then ask the location for a new invitation.",
  },
};

export const invitation: Letter<Props> = {
  subject: ({ language, organisationName }) => texts[language].subject(organisationName),
  Sheet: ({ language, organisationName, logo, givenName, link, email }) => {
    const t = texts[language];
    return (
      <LetterLayout
        language={language}
        organisationName={organisationName}
        logo={logo}
        preview={t.subject(organisationName)}
        heading={t.heading}
      >
        <Paragraph>{t.hello(givenName)}</Paragraph>
        <Paragraph>{t.why(organisationName)}</Paragraph>
        <LetterButton href={link}>{t.button}</LetterButton>
        <Paragraph>{t.userName(email)}</Paragraph>
        <Paragraph>{t.late}</Paragraph>
      </LetterLayout>
    );
  },
  sample: {
    organisationName: "Villa Bambini",
    givenName: "Eva",
    email: "eva@example.test",
    link: "https://portaal.example/invitation/voorbeeld",
  },
};
