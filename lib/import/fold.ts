import { fullName, type NameParts } from "@/lib/names/full-name";

const special: Record<string, string> = {
  ...{ ø: "o", ł: "l", đ: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe" },
};

/** How headings, names and places are compared: lower case, without accents, spaces and signs. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[øłđıßæœ]/g, (letter) => special[letter] ?? letter)
    .replace(/[^\p{Letter}\p{Number}]/gu, "");

export const foldName = (names: NameParts): string => fold(fullName(names));
