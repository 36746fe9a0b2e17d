import "server-only";
import { sql } from "drizzle-orm";
import { type AlarmKind, alarmKinds } from "@/db/schema/alarm";
import { inTransaction } from "@/db/transaction";
import { alarmRaised } from "@/emails/alarm-raised";
import { system } from "@/lib/access/actor";
import { Dropped } from "@/lib/outbox/dropped";
import type { Effect } from "@/lib/outbox/effect";
import { findRecipient } from "../recipient";
import { portalLink, writeLetter } from "../write-letter";

type AlarmEffect = Effect<{ alarmId: string; alarmKind: string; personId: string }>;

const isKind = (kind: string): kind is AlarmKind => (alarmKinds as readonly string[]).includes(kind);

const worksInHouse = (personId: string) =>
  inTransaction(system("outbox"), async (tx) => {
    const rows = await tx.execute(sql`select from role_grant g where g.person_id = ${personId}
      and g.role in ('office', 'admin') and app.today() between g.starts_on and coalesce(g.ends_on, 'infinity') limit 1`);
    return rows.length > 0;
  });

/** Who does not work in the house any more when it leaves is told nothing. */
export async function writeAlarmRaised({ id, payload: { alarmKind, personId } }: AlarmEffect) {
  if (!isKind(alarmKind) || !(await worksInHouse(personId))) throw new Dropped("nobody to tell");
  const link = portalLink("/team/alarms");
  return writeLetter(alarmRaised(alarmKind), await findRecipient({ personId }), id, { link });
}
