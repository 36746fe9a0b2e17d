import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { plan } from "@/lib/outbox/plan";
import { planNotice } from "@/lib/outbox/plan-notice";
import type { Instant } from "@/lib/time/instant";
import type { Subject } from "./fields";

type Letter = { requestId: string; subject: Subject };

const guardiansToTell = async (tx: Transaction, childId: string): Promise<string[]> => {
  const rows = await tx.execute<{ personId: string }>(
    sql`select guardians as "personId" from app.guardians_to_tell(${childId}::uuid) guardians`,
  );
  return rows.map(({ personId }) => personId);
};

/** Something waits for the managers; and the other guardian hears that a change of the child was asked. */
export async function planAskedLetters(
  tx: Transaction,
  actor: PersonActor,
  { requestId, subject }: Letter,
  now: Instant,
): Promise<void> {
  const managers = await tx.execute<{ personId: string }>(
    sql`select managers as "personId" from app.managers_of_guardian(${actor.personId}::uuid) managers`,
  );
  for (const { personId } of managers)
    await plan(tx, {
      kind: "mail.change-to-decide",
      payload: { requestId, personId },
      dedupeKey: `change-to-decide ${requestId} ${personId}`,
      runAt: now,
    });
  if (subject.kind !== "child") return;
  for (const personId of await guardiansToTell(tx, subject.id)) {
    if (personId === actor.personId) continue;
    const payload = { requestId, personId };
    await planNotice(tx, "familyData", { kind: "mail.child-change-asked", payload, runAt: now });
  }
}

/** All guardians of a child, or the person itself, hear that the daycare has decided. */
export async function planDecidedLetters(
  tx: Transaction,
  { requestId, subject }: Letter,
  now: Instant,
): Promise<void> {
  const readers = subject.kind === "child" ? await guardiansToTell(tx, subject.id) : [subject.id];
  for (const personId of readers) {
    const payload = { requestId, personId };
    await planNotice(tx, "familyData", { kind: "mail.change-decided", payload, runAt: now });
  }
}
