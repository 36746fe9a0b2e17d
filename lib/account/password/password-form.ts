/** One form for every way of typing: a letter with its accent is one sign on a laptop and two on some phones. */
export const normalForm = (password: string) => password.normalize("NFKC");

/** Forms in which a password may have been kept before there was one form for all; the right one first. */
export const formsOf = (password: string): string[] => [
  ...new Set([normalForm(password), password, password.normalize("NFC"), password.normalize("NFD")]),
];
