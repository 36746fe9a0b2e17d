/** Dutch names: given name, prefix ("van den") in lower case before the family name. */
export type NameParts = { givenName: string; namePrefix: string; familyName: string };

export const fullName = ({ givenName, namePrefix, familyName }: NameParts) =>
  [givenName, namePrefix, familyName].filter(Boolean).join(" ");

/** First letters of given and family name, as on the faces. */
export const initials = ({ givenName, familyName }: Omit<NameParts, "namePrefix">) =>
  ((Array.from(givenName)[0] ?? "") + (Array.from(familyName)[0] ?? "")).toUpperCase();
