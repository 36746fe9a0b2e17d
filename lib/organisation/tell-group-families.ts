import "server-only";
import { randomUUID } from "node:crypto";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { loadRecipients } from "@/lib/messages/audience";
import { sendToFamilies } from "@/lib/messages/send-to-families";
import type { CareDay } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";

type Telling = {
  groupId: string;
  day: CareDay;
  childIds: readonly string[];
  subject: string;
  body: string;
};

/** An urgent message to the families of these children, whatever they wish to hear. Answers how many there are. */
export async function tellGroupFamilies(
  tx: Transaction,
  actor: PersonActor,
  { groupId, day, childIds, ...words }: Telling,
  now: Instant,
): Promise<number> {
  const recipients = await loadRecipients(tx, actor, { kind: "group", id: groupId }, now, day);
  const families = (recipients?.families ?? [])
    .map((family) => ({ ...family, children: family.children.filter(({ id }) => childIds.includes(id)) }))
    .filter(({ children }) => children.length > 0);
  if (!recipients || families.length === 0) return 0;
  // What is said twice is kept back by the rows of the closing, so the message needs no key of the form.
  const message = { ...words, sendKey: randomUUID(), urgent: true };
  await sendToFamilies(tx, actor, message, { ...recipients, families }, now);
  return families.length;
}
