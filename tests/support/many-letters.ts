import { createHmac, randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { outbox } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/auth/actor";
import { plan } from "@/lib/outbox/plan";
import { now } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import { asSetUp, makePerson, outboxRows } from "./factories";
import type { ReceivedMail } from "./resend-server";

export type Person = Awaited<ReturnType<typeof makePerson>>;

/** Letter after letter to everybody, each a moment later than the one before. */
export async function planLetters(people: readonly Person[], each: number) {
  const start = addMinutes(now(), -10);
  const keys: string[] = [];
  for (let round = 0; round < each; round++)
    await asSetUp(async (tx) => {
      for (const { accountId } of people) {
        const dedupeKey = `pace ${randomUUID()}`;
        keys.push(dedupeKey);
        const runAt = addMinutes(start, round / 60);
        await plan(tx, { kind: "mail.password-reset", payload: { accountId }, dedupeKey, runAt });
      }
    });
  return keys;
}

export const people = (count: number) => Promise.all(Array.from({ length: count }, () => makePerson()));
export const rowsOf = async (keys: readonly string[]) =>
  (await outboxRows("mail.password-reset")).filter((row) => keys.includes(row.dedupeKey));
/** As if the wait after a failure were over. */
export const makeDueAgain = () =>
  inTransaction(system("outbox"), (tx) =>
    tx.update(outbox).set({ retryAt: null }).where(sql`done_at is null`),
  );

/** The link of a letter follows from its row, so it tells which one arrived. */
export async function expectEachOnceInOrder(
  received: readonly ReceivedMail[],
  keys: readonly string[],
  to: readonly Person[],
) {
  const rows = await rowsOf(keys);
  expect(rows.filter((row) => row.deadAt)).toEqual([]);
  expect(received).toHaveLength(keys.length);
  expect(new Set(received.map((mail) => mail.text)).size).toBe(keys.length);
  for (const { accountId, email } of to) {
    const planned = rows
      .filter((row) => row.payload.accountId === accountId)
      .sort((one, other) => one.runAt.getTime() - other.runAt.getTime());
    const links = received.filter((mail) => mail.to === email).map((mail) => linkIn(mail.text));
    expect(links).toEqual(planned.map((row) => linkOf(row.id)));
  }
}

const linkIn = (text: string) => text.match(/\/reset-password\/([\w-]{43})/)?.[1];
const linkOf = (rowId: string) =>
  createHmac("sha256", process.env.AUTH_SECRET ?? "")
    .update(`reset:${rowId}`)
    .digest("base64url");
