/**
 * The wording people answer to (lib/texts/consent.ts). Raise it with every change of meaning: an answer
 * keeps the version it was given to, and the screen then asks to look again.
 */
export const consentTextVersion = 1;
