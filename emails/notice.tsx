import { createElement } from "react";
import type { Letter, LetterProps } from "./letter";
import { LetterButton, LetterLayout, Paragraph } from "./parts/layout";

export type NoticeTexts = { subject: string; heading: string; body: string; button: string };
type Props = LetterProps & { link: string };

function NoticeSheet({
  texts,
  language,
  organisationName,
  logo,
  givenName,
  link,
}: Props & { texts: NoticeTexts }) {
  return (
    <LetterLayout
      language={language}
      organisationName={organisationName}
      logo={logo}
      preview={texts.subject}
      heading={texts.heading}
    >
      <Paragraph>{language === "nl" ? `Beste ${givenName},` : `Dear ${givenName},`}</Paragraph>
      <Paragraph>{texts.body}</Paragraph>
      <LetterButton href={link}>{texts.button}</LetterButton>
    </LetterLayout>
  );
}

/** A letter that only says that something is there: no names, dates or contents leave the portal by mail. */
export const notice = (texts: Record<"nl" | "en", NoticeTexts>, path: string): Letter<Props> => ({
  subject: ({ language }) => texts[language].subject,
  Sheet: (props) => createElement(NoticeSheet, { ...props, texts: texts[props.language] }),
  sample: { organisationName: "Villa Bambini", givenName: "Eva", link: `https://portaal.example${path}` },
});
