import "server-only";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { planEvent } from "@/lib/notice/plan-event";
import type { Instant } from "@/lib/time/instant";
import type { Recipients } from "./audience";
import { type Opened, openConversation } from "./open-conversation";
import { openMailing } from "./open-mailing";

export type Words = { subject: string; body: string; sendKey: string; urgent: boolean };
export type SentToFamilies = { opened: Opened[]; mailingId?: string };

/**
 * One conversation for each family, tied together where there are several, and each family told. Nothing is opened
 * when the same form did so before.
 */
export async function sendToFamilies(
  tx: Transaction,
  actor: PersonActor,
  words: Words,
  recipients: Recipients,
  now: Instant,
): Promise<SentToFamilies> {
  const { families, inbox } = recipients;
  const many = families.length > 1 ? await openMailing(tx, actor, words, recipients, now) : undefined;
  const mailingId = many?.id;
  if (many && !many.isNew) return { opened: [], mailingId };
  const content = { ...words, mailingId, side: "staff", inbox } as const;
  const opened: Opened[] = [];
  for (const { children, guardians } of families) {
    const [child] = children;
    const one = child && (await openConversation(tx, actor, { ...content, child, guardians }, now));
    if (one) opened.push(one);
  }
  const kind = words.urgent ? "message.urgent" : "message.sent";
  for (const ids of opened) await planEvent(tx, kind, ids, now);
  return { opened, mailingId };
}
