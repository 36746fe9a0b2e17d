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

type OfficeKind = "mail.objection-to-decide" | "mail.account-siege";

/** One letter to everybody of office and administration who can log in; they are for the job "sign-in" to plan. */
export async function planOfficeLetters<Kind extends OfficeKind>(
  tx: Transaction,
  kind: Kind,
  about: Omit<OutboxPayloads[Kind], "personId">,
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
  for (const { personId } of people) {
    const payload = { ...about, personId } as OutboxPayloads[Kind];
    const dedupeKey = [kind, ...Object.values(about), day, personId].join(":");
    await plan(tx, { kind, payload, dedupeKey, runAt: now });
  }
}
