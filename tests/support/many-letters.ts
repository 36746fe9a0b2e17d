import { createHmac, randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { onlyRow } from "@/db/only-row";
import { emailSwitch } from "@/db/schema/email-switch";
import { outbox } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { plan } from "@/lib/outbox/plan";
import { now } from "@/lib/time/clock";
import { addDaysTo, addMinutes } from "@/lib/time/instant";
import { asSetUp, makePerson, outboxRows } from "./factories";
import type { ReceivedMail } from "./resend-server";

export type Person = Awaited<ReturnType<typeof makePerson>>;

const kind = "mail.email-changed" as const;
const switches = new Map<string, string>();

/** What a letter is about: a changed address, whose letters each carry a link of their own. */
export async function switchOf({ accountId, email }: Person): Promise<string> {
  const known = switches.get(accountId);
  if (known) return known;
  const made = { accountId, oldEmail: email, newEmail: `nieuw-${email}` };
  const rows = await inTransaction(system("sign-in"), (tx) =>
    tx
      .insert(emailSwitch)
      .values({ ...made, switchedAt: now(), objectUntil: addDaysTo(now(), 7) })
      .returning({ id: emailSwitch.id }),
  );
  switches.set(accountId, onlyRow(rows).id);
  return switchOf({ accountId, email } as Person);
}

/** Letter after letter to everybody, each a moment later than the one before. */
export async function planLetters(people: readonly Person[], each: number) {
  const ids = await Promise.all(people.map(switchOf));
  const start = addMinutes(now(), -10);
  const keys: string[] = [];
  for (let round = 0; round < each; round++)
    await asSetUp(async (tx) => {
      for (const emailSwitchId of ids) {
        const dedupeKey = `pace ${randomUUID()}`;
        keys.push(dedupeKey);
        const runAt = addMinutes(start, round / 60);
        await plan(tx, { kind, payload: { emailSwitchId, side: "old" }, dedupeKey, runAt });
      }
    });
  return keys;
}

export const people = (count: number) => Promise.all(Array.from({ length: count }, () => makePerson()));
export const rowsOf = async (keys: readonly string[]) =>
  (await outboxRows(kind)).filter((row) => keys.includes(row.dedupeKey));
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
  for (const person of to) {
    const { email } = person;
    const about = await switchOf(person);
    const planned = rows
      .filter((row) => row.payload.emailSwitchId === about)
      .sort((one, other) => one.runAt.getTime() - other.runAt.getTime());
    const links = received.filter((mail) => mail.to === email).map((mail) => linkIn(mail.text));
    expect(links).toEqual(planned.map((row) => linkOf(row.id)));
  }
}

const linkIn = (text: string) => text.match(/\/object-email\/([\w-]{43})/)?.[1];
const linkOf = (rowId: string) =>
  createHmac("sha256", process.env.AUTH_SECRET ?? "")
    .update(`email-switch:${rowId}`)
    .digest("base64url");
