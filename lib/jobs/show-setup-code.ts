import "server-only";
import { config } from "@/lib/config";
import { atConsole } from "@/lib/installation/console";
import { awaitsSetUp } from "@/lib/installation/has-admin";
import { issueSetupCode } from "@/lib/installation/issue-setup-code";
import { logFailure } from "@/lib/log/log";
import { now } from "@/lib/time/clock";

/** What whoever starts an empty installation reads at the console. */
export const setupSentence = (code: string) =>
  `Nobody administers this portal yet. Open ${config().APP_ORIGIN}/setup within the hour and enter the code ${code}`;

/** At the start of a process: an installation that waits for its first administrator says how to become that. On the
 * error stream, since what a starting server prints may be kept back until it listens (scripts/lib/serve.mjs). */
export async function showSetupCode(): Promise<void> {
  try {
    if (!(await awaitsSetUp())) return;
    const shown = await issueSetupCode(atConsole, {}, now());
    if (shown.ok) process.stderr.write(`${setupSentence(shown.value)}\n`);
  } catch (error) {
    logFailure("setup-code-not-shown", error);
  }
}
