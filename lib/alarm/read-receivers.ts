import "server-only";
import { eq, isNull } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { type AlarmKind, alarmKinds } from "@/db/schema/alarm";
import { alarmReceiver } from "@/db/schema/alarm-receiver";
import { person } from "@/db/schema/person";
import type { PersonActor } from "@/lib/access/actor";
import { fullName } from "@/lib/names/full-name";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { type Colleague, findCandidates } from "./candidates";
import { mayHandleAlarms } from "./policy";

export type Receivers = {
  kind: AlarmKind;
  /** Who was chosen, in the order of their ids; who cannot be told any more is among them. */
  chosen: { id: string; name: string; since: Instant; isTold: boolean }[];
  /** Nobody of them is there: every administrator is told. */
  isDefault: boolean;
};

/** Per kind of alarm who is told, and who could be; null for whoever is no administrator. */
export async function readReceivers(
  actor: PersonActor,
  now: Instant,
): Promise<{ kinds: Receivers[]; colleagues: Colleague[] } | null> {
  if (!mayHandleAlarms(actor)) return null;
  return readTogether(actor, async (tx) => {
    const colleagues = await findCandidates(tx, today(now));
    const rows = await tx
      .select({ receiver: alarmReceiver, person })
      .from(alarmReceiver)
      .innerJoin(person, eq(person.id, alarmReceiver.personId))
      .where(isNull(alarmReceiver.endedAt))
      .orderBy(alarmReceiver.personId);
    const kinds = alarmKinds.map((kind) => {
      const chosen = rows
        .filter(({ receiver }) => receiver.kind === kind)
        .map(({ receiver, person: adult }) => ({
          ...{ id: adult.id, name: fullName(adult), since: receiver.startedAt },
          isTold: colleagues.some(({ id }) => id === adult.id),
        }));
      return { kind, chosen, isDefault: !chosen.some(({ isTold }) => isTold) };
    });
    return { kinds, colleagues };
  });
}
