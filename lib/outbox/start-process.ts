import "server-only";
import { notePeers } from "@/lib/auth/peer-header";
import { ConfigError, config } from "@/lib/config";
import { guardAnswers } from "@/lib/security/guard-answers";
import { answerUnknownActions } from "@/lib/security/unknown-action";
import { startWorker } from "./worker";

/** A wrong configuration ends the process with one line per variable; serverless hosts drain by cron. */
export function start() {
  try {
    config();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
  notePeers();
  guardAnswers();
  answerUnknownActions();
  if (!process.env.VERCEL) startWorker();
}
