/** A mistake or circumstance the person at the keyboard can mend: shown as one line, without a stack. */
export class PlainError extends Error {}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Prints what went wrong (one line for a PlainError) and gives the exit code to end with. */
export function describeFailure(/** @type {unknown} */ error) {
  const text =
    error instanceof PlainError ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${text}\n`);
  return 1;
}
