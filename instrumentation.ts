import type { Instrumentation } from "next";

/** Runs once when a server process starts: configuration first, then the worker where a process lasts. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { start } = await import("@/lib/jobs/start-process");
  start();
}

/** A body that nobody could read is the sender's mistake (lib/security/guard-answers.ts answers so). */
export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { noteUnreadableBody } = await import("./lib/security/unreadable-body");
  noteUnreadableBody(error, request);
};
