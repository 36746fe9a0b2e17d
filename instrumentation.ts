/** Runs once when a server process starts: configuration first, then the worker where a process lasts. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { start } = await import("./lib/outbox/start-process");
  start();
}
