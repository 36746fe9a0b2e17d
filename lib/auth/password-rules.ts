/** Why a password is refused; each has a sentence at the field (messages/refusals.ts). */
export type PasswordProblem = "passwordTooShort" | "passwordCommon" | "passwordNamesUs" | "passwordNamesYou";

export type PasswordContext = {
  minimum: number;
  /** Lower-case list of passwords that attackers try first. */
  common: ReadonlySet<string>;
  /** Names of the daycare and its locations. */
  ourNames: readonly string[];
  /** Name and e-mail address of the person. */
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

/** "Welkom2026!" is "welkom" with the tail that everybody adds. */
function isCommon(password: string, common: ReadonlySet<string>): boolean {
  const bare = password.replace(/^[^\p{L}]{0,4}/u, "").replace(/[^\p{L}]{0,5}$/u, "");
  return common.has(password) || common.has(bare) || new Set(password).size <= 2;
}

const always = ["ouderportaal", "kinderdagverblijf", "kinderopvang", "opvang", "wachtwoord", "portaal"];

/** Length and guessability only: no rules about capitals, digits or signs. Null when it is fine. */
export function problemWithPassword(password: string, context: PasswordContext): PasswordProblem | null {
  if (lengthOf(password) < context.minimum) return "passwordTooShort";
  const lower = password.toLowerCase();
  if (leansOn(lower, [...context.ourNames, ...always])) return "passwordNamesUs";
  if (leansOn(lower, context.theirNames)) return "passwordNamesYou";
  return isCommon(lower, context.common) ? "passwordCommon" : null;
}
