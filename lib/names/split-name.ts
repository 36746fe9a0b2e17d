import type { NameParts } from "./full-name";

const isPrefix = (word: string) => word !== "" && word === word.toLowerCase();

/** A whole name as somebody types it: "Sanne van der Berg". Without a second word there is no family name. */
export function splitName(typed: string): NameParts {
  const [givenName = "", ...rest] = typed.trim().split(/\s+/);
  const first = rest.findIndex((word) => !isPrefix(word));
  const from = first === -1 ? rest.length : first;
  return {
    givenName,
    namePrefix: rest.slice(0, from).join(" "),
    familyName: rest.slice(from).join(" "),
  };
}
