import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { placement } from "@/db/schema/contract";
import { conversation } from "@/db/schema/message";
import { inTransaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { findConversation } from "@/lib/messages/find-conversation";
import { listInboxConversations } from "@/lib/messages/inbox";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { asSetUp } from "../../support/factories";
import { makeHouse, start } from "./support";

const leaves = (childId: string, daysAgo: number) =>
  asSetUp((tx) =>
    tx
      .update(placement)
      .set({ endsOn: addDays(today(now()), -daysAgo) })
      .where(eq(placement.childId, childId)),
  );
const reads = async (actor: PersonActor, id: string) =>
  (await findConversation(actor, "staff", id, now())) !== null;
const finds = async (actor: PersonActor, id: string) =>
  (await listInboxConversations(actor, "all")).lines.some((one) => one.id === id);
const finds2nd = (actor: PersonActor, id: string) =>
  inTransaction(actor, (tx) => tx.select().from(conversation).where(eq(conversation.id, id))).then(
    (rows) => rows.length === 1,
  );

it("the group reads about a child that left until 60 days later; parents and the office go on", async () => {
  const { parent, child, carer, manager, office } = await makeHouse();
  const id = await start(parent.actor, child.id);
  await leaves(child.id, 60);
  for (const { actor } of [carer, manager]) {
    expect([await reads(actor, id), await finds(actor, id), await finds2nd(actor, id)]).toEqual([
      true,
      true,
      true,
    ]);
  }
  await leaves(child.id, 61);
  for (const { actor } of [carer, manager])
    expect([await reads(actor, id), await finds(actor, id), await finds2nd(actor, id)]).toEqual([
      false,
      false,
      false,
    ]);
  expect(await reads(office.actor, id)).toBe(true);
  expect(await findConversation(parent.actor, "parent", id, now())).not.toBeNull();
});
