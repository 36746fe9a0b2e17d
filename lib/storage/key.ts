const word = "[a-z0-9]+(?:[-_.][a-z0-9]+)*";
const pattern = new RegExp(`^${word}(?:/${word})*$`);

/** Keys are made by the server: lower case, no dots in a row, no leading slash. Anything else is a mistake of ours. */
export function checkedKey(key: string): string {
  if (key.length > 200 || !pattern.test(key)) throw new RangeError("Not a storage key");
  return key;
}
