/** Numbers that pass every check and belong to nobody: 9990… is set apart for tests. */
export function testBsn(index: number): string {
  for (let number = index * 7; ; number++) {
    const digits = `9990${String(number).padStart(4, "0")}`;
    const sum = [...digits].reduce((total, digit, place) => total + (9 - place) * Number(digit), 0);
    if (sum % 11 < 10) return `${digits}${sum % 11}`;
  }
}

const letterValue = (letter: string) => String(letter.charCodeAt(0) - 55);

/** At a bank that does not exist. */
export function testIban(index: number): string {
  const account = `DEMO${String(1_000_000 + index * 37).padStart(10, "0")}`;
  const digits = `${account}NL00`.replace(/[A-Z]/g, letterValue);
  const rest = [...digits].reduce((left, digit) => (left * 10 + Number(digit)) % 97, 0);
  return `NL${String(98 - rest).padStart(2, "0")}${account}`;
}
