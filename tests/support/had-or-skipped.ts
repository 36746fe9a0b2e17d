/**
 * Whether what a test needs beside the packages is there. Where it is not the run says so and skips that part;
 * under CI nothing may go unproved, so there it is a failure.
 */
export function hadOrSkipped<Had extends object>(
  what: string,
  server: Had | { missing: string },
): Had | null {
  if (!("missing" in server)) return server;
  if (process.env.CI) throw new Error(`${what} cannot be proved: ${server.missing}.`);
  console.log(`${what} skipped: ${server.missing}.`);
  return null;
}
