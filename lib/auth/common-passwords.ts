import "server-only";

let list: Promise<Set<string>> | undefined;

/** Nearly 50,000 passwords seen most often in breaches (see docs/decisions), loaded when first needed. */
export const commonPasswords = (): Promise<Set<string>> => {
  list ??= import("@zxcvbn-ts/language-common").then(({ dictionary }) => new Set(dictionary.passwords));
  return list;
};
