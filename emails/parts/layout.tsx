import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Html,
  Img,
  Preview,
  Section,
  Text,
} from "@react-email/components";
import type { ReactNode } from "react";
import type { LetterLogo } from "../letter";

const ink = "#22302f";
const soft = "#5b6966";
const font = "Figtree, 'Segoe UI', system-ui, -apple-system, Arial, sans-serif";
const paragraph = { fontSize: "16px", lineHeight: "24px", color: ink, margin: "0 0 16px" };

type Props = {
  language: "nl" | "en";
  organisationName: string;
  logo?: LetterLogo | null;
  preview: string;
  heading: string;
  children: ReactNode;
};

/** One calm sheet for every letter: no picture but the logo, no tracking, readable as plain text. */
export function LetterLayout({ language, organisationName, logo, preview, heading, children }: Props) {
  const footer =
    language === "nl"
      ? `Deze e-mail komt uit het ouderportaal van ${organisationName}. Antwoorden op dit adres wordt niet gelezen.`
      : `This e-mail comes from the parent portal of ${organisationName}. Replies to this address are not read.`;
  return (
    <Html lang={language}>
      <Head />
      <Preview>{preview}</Preview>
      <Body style={{ backgroundColor: "#faf7f2", fontFamily: font, margin: 0, padding: "24px 12px" }}>
        <Container
          style={{
            backgroundColor: "#ffffff",
            border: "1px solid #e7e0d5",
            borderRadius: "16px",
            maxWidth: "560px",
            padding: "32px 28px",
          }}
        >
          <LetterHead name={organisationName} logo={logo} />
          <Heading as="h1" style={{ fontSize: "22px", lineHeight: "28px", color: ink, margin: "0 0 16px" }}>
            {heading}
          </Heading>
          {children}
        </Container>
        <Container style={{ maxWidth: "560px", padding: "16px 28px" }}>
          <Text style={{ fontSize: "13px", lineHeight: "19px", color: soft, margin: 0 }}>{footer}</Text>
        </Container>
      </Body>
    </Html>
  );
}

const nameStyle = { ...paragraph, color: "#17624f", fontWeight: 700 };

/** Where pictures are held back, the name stands in the place of the logo. */
const LetterHead = ({ name, logo }: { name: string; logo?: LetterLogo | null }) =>
  logo ? (
    <Img {...logo} alt={name} style={{ ...nameStyle, margin: "0 0 20px" }} />
  ) : (
    <Text style={nameStyle}>{name}</Text>
  );

export const Paragraph = ({ children }: { children: ReactNode }) => <Text style={paragraph}>{children}</Text>;

export const LetterButton = ({ href, children }: { href: string; children: ReactNode }) => (
  <Section style={{ margin: "8px 0 24px" }}>
    <Button
      href={href}
      style={{
        backgroundColor: "#17624f",
        color: "#ffffff",
        borderRadius: "12px",
        fontSize: "16px",
        fontWeight: 600,
        padding: "13px 22px",
      }}
    >
      {children}
    </Button>
  </Section>
);
