import { closeDatabase } from "@/db/client";
import { atConsole } from "@/lib/installation/console";
import { issueSetupCode } from "@/lib/installation/issue-setup-code";
import { setupSentence } from "@/lib/jobs/show-setup-code";
import { now } from "@/lib/time/clock";

/** A new code for an installation that nobody administers yet; the one before it ends. */
async function main() {
  const shown = await issueSetupCode(atConsole, {}, now());
  if (shown.ok) console.log(setupSentence(shown.value));
  else {
    console.error("This portal has an administrator: nobody can take it by a code any more.");
    process.exitCode = 1;
  }
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message.split("\n")[0] : error);
    process.exitCode = 1;
  })
  .finally(closeDatabase);
