/** Why a password is refused; each has a sentence at the field (messages/refusals.ts). */
export type PasswordProblem = "passwordTooShort" | "passwordCommon" | "passwordNamesUs" | "passwordNamesYou";

export type PasswordContext = {
  minimum: number;
  /** How hard it is to guess for somebody who knows these names (password-strength.ts). */
  estimate: (password: string, names: readonly string[]) => number;
  /** Names of the daycare, its locations, groups and places. */
  ourNames: readonly string[];
  /** Name and e-mail address of the person, and the children's names. */
  theirNames: readonly string[];
};

const lengthOf = (text: string) => Array.from(text).length;

const wordsOf = (names: readonly string[]) =>
  names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => lengthOf(word) >= 3);

/** What remains must be worth guessing at: with fewer letters than this, the names carry the password. */
const leastBesideNames = 6;

function leansOn(password: string, names: readonly string[]): boolean {
  const words = wordsOf(names).sort((one, other) => other.length - one.length);
  const rest = words.reduce((left, word) => left.replaceAll(word, ""), password);
  return rest !== password && lengthOf(rest) < leastBesideNames;
}

/** A thousand million guesses: more than tries at the door can make, and days of work with a stolen hash. */
const leastGuesses = 9;

const always = ["ouderportaal", "kinderdagverblijf", "kinderopvang", "opvang", "wachtwoord", "portaal"];

/** Length and guessability only: no rules about capitals, digits or signs. Null when it is fine. */
export function problemWithPassword(password: string, context: PasswordContext): PasswordProblem | null {
  const { ourNames, theirNames } = context;
  if (lengthOf(password) < context.minimum) return "passwordTooShort";
  const lower = password.toLowerCase();
  if (leansOn(lower, [...ourNames, ...always])) return "passwordNamesUs";
  if (leansOn(lower, theirNames)) return "passwordNamesYou";
  const names = [...wordsOf(ourNames), ...wordsOf(theirNames), ...always];
  return context.estimate(password, names) < leastGuesses ? "passwordCommon" : null;
}
