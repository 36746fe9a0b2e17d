import type { ReactElement } from "react";

/** What every letter knows: how it opens, how it looks, and an example for its test and preview. */
export type LetterProps = { language: "nl" | "en"; organisationName: string; givenName: string };
export type Letter<Props extends LetterProps> = {
  subject: (props: Props) => string;
  Sheet: (props: Props) => ReactElement;
  sample: Omit<Props, "language">;
};
