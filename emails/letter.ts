import type { ReactElement } from "react";

/** What every letter knows: how it opens, how it looks, and an example for its test and preview. */
export type LetterProps = {
  language: "nl" | "en";
  organisationName: string;
  /** At the portal's own address, with the size it is shown at; left out where there is none. */
  logo?: LetterLogo | null;
  givenName: string;
};
export type LetterLogo = { src: string; width: number; height: number };
export type Letter<Props extends LetterProps> = {
  subject: (props: Props) => string;
  Sheet: (props: Props) => ReactElement;
  sample: Omit<Props, "language">;
};
