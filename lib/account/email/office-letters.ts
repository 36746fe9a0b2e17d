import "server-only";
import { and, eq, inArray, lte, sql } from "drizzle-orm";
import { account } from "@/db/schema/account";
import type { OutboxPayloads } from "@/db/schema/outbox-kinds";
import { roleGrant } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import { officeRoles } from "@/lib/access/roles";
import { plan } from "@/lib/outbox/plan";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";

/** Once a day at most to each of these people. */
async function planFor<Kind extends "mail.objection-to-decide" | "mail.account-siege">(
  tx: Transaction,
  kind: Kind,
  about: Omit<OutboxPayloads[Kind], "personId">,
  { people, now }: { people: readonly { personId: string }[]; now: Instant },
): Promise<void> {
  for (const { personId } of people) {
    const payload = { ...about, personId } as OutboxPayloads[Kind];
    const dedupeKey = [kind, ...Object.values(about), today(now), personId].join(":");
    await plan(tx, { kind, payload, dedupeKey, runAt: now });
  }
}

/** One letter to everybody of office and administration who can log in; they are for the job "sign-in" to plan. */
export async function planObjectionLetters(
  tx: Transaction,
  emailSwitchId: string,
  now: Instant,
): Promise<void> {
  const day = today(now);
  const people = await tx
    .selectDistinct({ personId: roleGrant.personId })
    .from(roleGrant)
    .innerJoin(account, and(eq(account.personId, roleGrant.personId), eq(account.state, "active")))
    .where(
      and(
        inArray(roleGrant.role, officeRoles),
        lte(roleGrant.startsOn, day),
        sql`coalesce(${roleGrant.endsOn}, 'infinity') >= ${day}::date`,
      ),
    );
  await planFor(tx, "mail.objection-to-decide", { emailSwitchId }, { people, now });
}

/** To whoever is told of sieges (lib/alarm); while one goes on every day anew. */
export async function planSiegeLetters(tx: Transaction, accountId: string, now: Instant): Promise<void> {
  const people = await tx.execute<{ personId: string }>(
    sql`select app.alarm_receivers('account-siege', '{}') as "personId"`,
  );
  await planFor(tx, "mail.account-siege", { accountId }, { people, now });
}
