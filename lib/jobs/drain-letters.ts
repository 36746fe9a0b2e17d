import "server-only";
import { mostLetters, transport } from "@/lib/mail/transport";
import { now } from "@/lib/time/clock";
import { addMinutes, type Instant, isBefore } from "@/lib/time/instant";
import { attempt, type Failure } from "./attempt";
import { type Claimed, claimLetters } from "./claim";
import type { Drained } from "./drain";
import { type MailService, postLetters, type Written } from "./post-letters";
import { markDone, markFailed, settleFailure } from "./settle";

/** A longer pause is left to the next round, so that nobody waits for this one. */
const shortPauseMs = 5_000;
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Writes and hands over every letter that is due, one call's worth at a time, at the pace of the mail service. */
export async function drainLetters(until: Instant, limit = mostLetters): Promise<Drained> {
  const way = await transport();
  const total: Drained = { done: 0, failed: 0 };
  while (isBefore(now(), until)) {
    const { rows, pausedFor, oneByOne } = await claimLetters(now(), Math.min(limit, mostLetters));
    if (rows.length === 0) {
      const resumes = addMinutes(now(), pausedFor / 60_000);
      if (pausedFor === 0 || pausedFor > shortPauseMs || !isBefore(resumes, until)) break;
      await sleep(pausedFor + 1);
    }
    const { done, failed } = await sendTogether(rows, { way, oneByOne });
    total.done += done;
    total.failed += failed;
  }
  return total;
}

/** One claim: what nobody needs any more is done, what cannot be written fails alone, the others are posted. */
async function sendTogether(rows: readonly Claimed[], service: MailService): Promise<Drained> {
  let needless = 0;
  const written: Written[] = [];
  const failures: { row: Claimed; failure: Failure }[] = [];
  for (const row of rows) {
    const tried = await attempt(row);
    if (!tried.ok) failures.push({ row, failure: tried });
    else if (tried.mail) written.push({ row, mail: tried.mail });
    else {
      await markDone([row], now(), tried.dropped);
      needless++;
    }
  }
  for (const { row, failure } of failures) await settleFailure(row, failure, now());
  const posted = await postUnlessIncomplete(written, failures, service);
  return { done: needless + posted.done, failed: failures.length + posted.failed };
}

/** A call that is made again must hold the same letters: while one cannot be written the others wait for it. */
async function postUnlessIncomplete(
  written: Written[],
  failures: { row: Claimed; failure: Failure }[],
  service: MailService,
): Promise<Drained> {
  const missing = failures.find(({ row, failure }) => row.batchId && !failure.forGood);
  if (!missing) return postLetters(written, service);
  await markFailed(
    written.map(({ row }) => row),
    missing.failure.reason,
    now(),
  );
  return { done: 0, failed: written.length };
}
