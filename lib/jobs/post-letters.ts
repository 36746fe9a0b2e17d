import "server-only";
import { randomUUID } from "node:crypto";
import type { Mail, Transport } from "@/lib/mail/transport";
import { now } from "@/lib/time/clock";
import { addMinutes, isBefore } from "@/lib/time/instant";
import { failureOf } from "./attempt";
import type { Claimed } from "./claim";
import type { Drained } from "./drain";
import { bindTogether, giveBack, markDone, markFailed, park, takeApart } from "./settle";

export type Written = { row: Claimed; mail: Mail };

/** The way out, and whether it is known to take one letter a call. */
export type MailService = { way: Transport; oneByOne: boolean };

/** A call and its answer take at most this long; a letter whose lease ends sooner goes back in line. */
const callMinutes = 0.3;

const rowsOf = (letters: readonly Written[]) => letters.map(({ row }) => row);
const nothing: Drained = { done: 0, failed: 0 };

/** Hands written letters of one claim over, in as few calls as the mail service takes. */
export async function postLetters(letters: readonly Written[], service: MailService): Promise<Drained> {
  const [first] = letters;
  if (!first) return nothing;
  const { way, oneByOne } = service;
  if ((oneByOne || letters.length === 1) && !first.row.batchId) return postAlone(letters, way);
  const key = first.row.batchId ?? randomUUID();
  if (!first.row.batchId) await bindTogether(rowsOf(letters), key);
  const answer = await send(letters, key, way);
  if (answer.kind === "oneByOne" || answer.kind === "refused") {
    await takeApart(rowsOf(letters));
    return postAlone(letters, way);
  }
  return settleAnswer(letters, answer);
}

/** One call each, in order; stops when the service wants a pause. */
async function postAlone(letters: readonly Written[], way: Transport): Promise<Drained> {
  const total = { ...nothing };
  for (const [place, letter] of letters.entries()) {
    const answer = hasTime(letter)
      ? await send([letter], letter.mail.idempotencyKey, way)
      : ({ kind: "wait" } as const);
    if (answer.kind === "wait") {
      await giveBack(rowsOf(letters.slice(place)));
      break;
    }
    const { done, failed } = await settleAnswer([letter], answer);
    total.done += done;
    total.failed += failed;
  }
  return total;
}

const hasTime = ({ row }: Written) =>
  row.lockedUntil !== null && isBefore(addMinutes(now(), callMinutes), row.lockedUntil);

type Sent = Awaited<ReturnType<Transport["send"]>> | { kind: "failed"; reason: string };

async function send(letters: readonly Written[], key: string, way: Transport): Promise<Sent> {
  try {
    return await way.send(
      letters.map(({ mail }) => mail),
      key,
    );
  } catch (error) {
    const [first] = letters;
    if (!first) throw error;
    return { kind: "failed", reason: failureOf(error, first.row).reason };
  }
}

async function settleAnswer(letters: readonly Written[], answer: Sent): Promise<Drained> {
  const rows = rowsOf(letters);
  switch (answer.kind) {
    case "taken": {
      const refused = rows.filter((_row, place) => answer.refusedAt.includes(place));
      const taken = rows.filter((_row, place) => !answer.refusedAt.includes(place));
      await park(refused, "mail service: refused", now());
      await markDone(taken, now());
      return { done: taken.length, failed: refused.length };
    }
    case "wait":
      await giveBack(rows);
      return nothing;
    case "failed":
      await markFailed(rows, answer.reason, now());
      return { done: 0, failed: rows.length };
    case "refused":
      await park(rows, answer.reason, now());
      return { done: 0, failed: rows.length };
    case "oneByOne":
      await markFailed(rows, "mail service: not_found", now());
      return { done: 0, failed: rows.length };
  }
}
