import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { ChangeQuestion } from "@/db/schema/change-request";
import { child, guardianship } from "@/db/schema/child";
import { person } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import { type Actor, hasRole, type PersonActor } from "@/lib/access/actor";
import { guardianMay, guardianMayRow, isGuardian } from "@/lib/access/guardian";
import { officeRoles } from "@/lib/access/roles";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { Subject } from "./fields";
import { mayChangeChildData, maySeeChildData } from "./policy";

/** What somebody may see of a subject, and whether this person may ask to change it. */
export type Scope = { questions: ChangeQuestion[]; mayChange: boolean };

/** How a parent stands to a child or to the own data today; null when out of reach, which reads as not there. */
export const parentScope = (
  tx: Transaction,
  actor: PersonActor,
  subject: Subject,
  now: Instant,
): Promise<Scope | null> =>
  subject.kind === "child" ? childScope(tx, actor, subject.id, now) : ownScope(tx, actor, subject.id, now);

async function childScope(
  tx: Transaction,
  actor: PersonActor,
  childId: string,
  now: Instant,
): Promise<Scope | null> {
  const [guardian] = await tx
    .select({
      seesDaily: guardianship.seesDaily,
      seesMedical: guardianship.seesMedical,
      hasAuthority: guardianship.hasAuthority,
      seesAddress: sql<boolean>`${guardianship.childId} in (select app.own_children_address())`,
    })
    .from(guardianship)
    .where(
      and(
        eq(guardianship.childId, childId),
        eq(guardianship.personId, actor.personId),
        isGuardian({ of: guardianship, day: today(now) }),
      ),
    );
  if (!guardian || !maySeeChildData(guardian)) return null;
  const questions: ChangeQuestion[] = ["daily"];
  if (guardianMay("medical", guardian)) questions.push("medical");
  if (guardianMay("authority", guardian)) questions.push("authority");
  if (guardian.seesAddress) questions.push("address");
  return { questions, mayChange: mayChangeChildData(guardian) };
}

/** A BSN and account number are kept of who pays for care, and of nobody else. */
async function ownScope(
  tx: Transaction,
  actor: PersonActor,
  personId: string,
  now: Instant,
): Promise<Scope | null> {
  if (personId !== actor.personId) return null;
  const [held] = await tx
    .select({ id: guardianship.id })
    .from(guardianship)
    .where(
      and(
        eq(guardianship.personId, personId),
        guardianMayRow("money", { of: guardianship, day: today(now) }),
      ),
    )
    .limit(1);
  return { questions: held ? ["own", "money"] : ["own"], mayChange: true };
}

/** What the daycare's people see of a change: numbers of state and bank are the office's. */
export function deskQuestions(actor: Actor): ChangeQuestion[] {
  const common: ChangeQuestion[] = ["daily", "medical", "address", "own"];
  return hasRole(actor, ...officeRoles) ? [...common, "authority", "money"] : common;
}

/** Holds the subject's row until the transaction ends, so that two changes are written one after the other. */
export async function lockSubject(tx: Transaction, { kind, id }: Subject): Promise<boolean> {
  const rows =
    kind === "child"
      ? await tx.select({ id: child.id }).from(child).where(eq(child.id, id)).for("update")
      : await tx.select({ id: person.id }).from(person).where(eq(person.id, id)).for("update");
  return rows.length === 1;
}
