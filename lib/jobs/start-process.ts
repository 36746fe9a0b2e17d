import "server-only";
import { isGateShut } from "@/db/gate";
import { notePeers } from "@/lib/account/browser/peer-header";
import { ConfigError, config } from "@/lib/config";
import { outliveClosedLog } from "@/lib/log/closed-log";
import { log } from "@/lib/log/log";
import { guardAnswers } from "@/lib/security/guard-answers";
import { answerUnknownActions } from "@/lib/security/unknown-action";
import { leaveWhenAsked } from "@/lib/web/leave";
import { showSetupCode } from "./show-setup-code";
import { startWorker } from "./worker";

/** A wrong configuration ends the process with one line per variable; serverless hosts drain by cron. */
export function start() {
  outliveClosedLog();
  try {
    config();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
  void proveGate();
  notePeers();
  guardAnswers();
  answerUnknownActions();
  leaveWhenAsked();
  // Of several processes on one host, one is enough between requests.
  if (process.env.VERCEL || process.env.PORTAL_WORKER === "0") return;
  void showSetupCode();
  startWorker();
}

/** Says so when the database would answer a statement that names nobody. Without a database there is nothing to say. */
async function proveGate() {
  const isShut = await isGateShut().catch(() => true);
  if (!isShut) log("error", "database-gate-open", { help: "npm run db:migrate" });
}
