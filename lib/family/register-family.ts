import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { child } from "@/db/schema/child";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { lastDayInReach } from "@/lib/access/placement";
import { familiesWithin, mayArrangeFamilies } from "@/lib/access/reach";
import { defineAct } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import {
  done,
  type InvalidFields,
  invalidFields,
  type Outcome,
  type Refused,
  refused,
} from "@/lib/act/outcome";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import { fullName } from "@/lib/names/full-name";
import { writePlacement } from "@/lib/planning/write-placement";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { mayRegister } from "./policy";
import { registerFamilySchema } from "./register-family-schema";
import { isAdultWithin, writePerson, writeTie } from "./write-people";

type Input = z.output<typeof registerFamilySchema>;

/**
 * A new child with its first adult and, from a day on, a group: all of it or nothing. The form makes the child's id, so
 * that what is sent twice is one child.
 */
export const registerFamily = defineAct({
  name: "family.registered",
  by: "anybody",
  input: registerFamilySchema,
  may: mayArrangeFamilies,
  about: ({ childId }) => ({ subjectId: childId, childIds: [childId] }),
  conflicts: {
    child_pkey: refused("alreadyRegistered"),
    account_email_unique: refused("emailTaken", "email"),
  },
  work: async ({ tx, actor, now }, input) => {
    const { childId, givenName, namePrefix, familyName, birthDate, groupId, startsOn } = input;
    if (await isThere(tx, actor, childId)) return unrecorded({ childId });
    const refusal = refusePlace(actor, input, now) ?? (await refuseDouble(tx, actor, input));
    if (refusal) return refusal;
    await tx.insert(child).values({ id: childId, givenName, namePrefix, familyName, birthDate });
    const place = { childId, groupId: groupId ?? "", startsOn: startsOn ?? today(now) };
    const placed = groupId
      ? await writePlacement(tx, actor, { ...place, endsOn: null, weekdays: null }, now)
      : null;
    if (placed && !placed.ok) return placed;
    const adult = await firstAdult(tx, actor, input);
    if (!adult.ok) return adult;
    const { personId } = adult.value;
    const tie = { ...input.tie, personId, startsOn: startsBefore(startsOn, now) };
    await writeTie(tx, { ...tie, childId });
    const own = await refuseOwnChild(tx, actor, childId, now);
    if (own) return own;
    const after = { groupId, placedFrom: startsOn, isNewAdult: input.personId === null, ...tie };
    return happened({ childId }, { locationId: placed?.value.locationId, after });
  },
});

const isThere = async (tx: Transaction, actor: Actor, childId: string) =>
  (
    await tx
      .select({ id: child.id })
      .from(child)
      .where(and(eq(child.id, childId), familiesWithin(actor, sql`${child.id}`)))
  ).length > 0;

/** Only a place at the own location makes a child one of this manager's. */
function refusePlace(
  actor: Actor,
  { groupId, startsOn }: Input,
  now: Instant,
): Refused | InvalidFields | null {
  if (mayRegister(actor)) return null;
  if (!groupId) return invalidFields({ groupId: "choose" });
  return startsOn && startsOn > lastDayInReach(today(now)) ? refused("startTooFar", "startsOn") : null;
}

/** Twins have names of their own; a child of the same name and birth date is most likely the same one. */
async function refuseDouble(tx: Transaction, actor: Actor, input: Input): Promise<Refused | null> {
  if (input.sure) return null;
  const name = `${input.givenName}${input.namePrefix}${input.familyName}`;
  const [known] = await tx
    .select({
      ...{ givenName: child.givenName, namePrefix: child.namePrefix, familyName: child.familyName },
    })
    .from(child)
    .where(
      and(
        ...[eq(child.birthDate, input.birthDate), eq(child.searchName, sql`app.findable(${name})`)],
        familiesWithin(actor, sql`${child.id}`),
      ),
    )
    .limit(1);
  return known ? refused("childKnown", "sure", { children: [fullName(known)] }) : null;
}

async function firstAdult(
  tx: Transaction,
  actor: Actor,
  { personId, adult }: Input,
): Promise<Outcome<{ personId: string }>> {
  if (personId) return (await isAdultWithin(tx, actor, personId)) ? done({ personId }) : refused("notFound");
  return done(await writePerson(tx, adult));
}

/** Parents may look around before the first day of care; of a place since long ago they are parents since then. */
const startsBefore = (startsOn: Input["startsOn"], now: Instant) =>
  startsOn && startsOn < today(now) ? startsOn : today(now);
