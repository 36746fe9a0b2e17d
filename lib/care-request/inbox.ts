import "server-only";
import { aliasedTable, and, asc, count, desc, eq, ne, type SQL, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { careRequest } from "@/db/schema/care-request";
import { child } from "@/db/schema/child";
import { location } from "@/db/schema/organisation";
import { person } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { fullName } from "@/lib/names/full-name";
import { type CareDay, careDay } from "@/lib/time/care-day";
import { interestInRequest } from "./in-scope";
import { loadInboxMoments } from "./inbox-moments";
import { locationsToDecideFor } from "./policy";
import type { Inbox, InboxRequest } from "./view";

const pageSize = 20;
const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export type InboxWish = {
  view: "pending" | "decided";
  /** One location; all within reach when left out. */
  locationId?: string;
  /** The `next` of the page before. */
  after?: unknown;
};

/** Locations whose inbox the actor may open, by name. */
export const listInboxLocations = (actor: PersonActor): Promise<{ id: string; name: string }[]> =>
  readTogether(actor, (tx) =>
    tx
      .select({ id: location.id, name: location.name })
      .from(location)
      .where(inReach(actor, sql`${location.id}`))
      .orderBy(asc(location.name)),
  );

/** Waiting requests with the nearest need first, or the settled ones with the latest day first. */
export async function listInbox(actor: PersonActor, wish: InboxWish): Promise<Inbox> {
  const pending = wish.view === "pending";
  return readTogether(actor, async (tx) => {
    const rows = await loadRequests(
      tx,
      actor,
      and(
        pending ? eq(careRequest.state, "pending") : ne(careRequest.state, "pending"),
        wish.locationId ? eq(careRequest.locationId, wish.locationId) : undefined,
        beyond(wish.after, pending ? sql`>` : sql`<`),
      ),
      pending
        ? [asc(careRequest.firstDay), asc(careRequest.id)]
        : [desc(careRequest.firstDay), desc(careRequest.id)],
      pageSize + 1,
    );
    const page = rows.slice(0, pageSize);
    const last = page.at(-1);
    return {
      requests: await withMoments(tx, page, pending),
      next: rows.length > pageSize && last ? `${last.firstDay}.${last.id}` : null,
    };
  });
}

/** How many wait within the actor's reach, for the menu: the same rows as the first view of the inbox. */
export async function countWaiting(actor: PersonActor): Promise<number> {
  const [row] = await readTogether(actor, (tx) =>
    tx
      .select({ waiting: count() })
      .from(careRequest)
      .where(and(inReach(actor, sql`${careRequest.locationId}`), eq(careRequest.state, "pending"))),
  );
  return row?.waiting ?? 0;
}

/** One request of the inbox, whatever became of it; null when it is out of reach or not there. */
export async function findInboxRequest(actor: PersonActor, requestId: unknown): Promise<InboxRequest | null> {
  if (typeof requestId !== "string" || !idShape.test(requestId)) return null;
  return readTogether(actor, async (tx) => {
    const rows = await loadRequests(tx, actor, eq(careRequest.id, requestId), [asc(careRequest.id)], 1);
    return (await withMoments(tx, rows, false))[0] ?? null;
  });
}

/** Whose requests this inbox holds, as a condition on a column with location ids. */
export function inReach(actor: PersonActor, locationId: SQL): SQL {
  const locations = locationsToDecideFor(actor);
  return locations === null ? sql`true` : sql`${locationId} = any(${`{${locations.join(",")}}`}::uuid[])`;
}

function beyond(after: unknown, direction: SQL): SQL | undefined {
  if (typeof after !== "string") return undefined;
  const day = careDay(after.slice(0, 10));
  const id = after.slice(11);
  if (!day || !idShape.test(id)) return undefined;
  return sql`(${careRequest.firstDay}, ${careRequest.id}) ${direction} (${day}::date, ${id}::uuid)`;
}

/** What the list sorts by stays here. */
type Row = Omit<InboxRequest, "moments"> & { firstDay: CareDay };

async function loadRequests(
  tx: Transaction,
  actor: PersonActor,
  where: SQL | undefined,
  order: SQL[],
  limit: number,
): Promise<Row[]> {
  const asker = aliasedTable(person, "asker");
  const decider = aliasedTable(person, "decider");
  const name = (who: typeof asker) => ({
    givenName: who.givenName,
    namePrefix: who.namePrefix,
    familyName: who.familyName,
  });
  const rows = await tx
    .select({
      id: careRequest.id,
      firstDay: careRequest.firstDay,
      child: { givenName: child.givenName, namePrefix: child.namePrefix, familyName: child.familyName },
      childBirthDate: child.birthDate,
      locationName: location.name,
      asker: name(asker),
      decider: name(decider),
      decidedById: careRequest.decidedBy,
      askedAt: careRequest.createdAt,
      state: careRequest.state,
      note: careRequest.note,
      reason: careRequest.reason,
      decidedAt: careRequest.decidedAt,
      interest: interestInRequest,
    })
    .from(careRequest)
    .innerJoin(child, eq(child.id, careRequest.childId))
    .innerJoin(location, eq(location.id, careRequest.locationId))
    // Names out of this actor's reach, such as a colleague of the office, stay empty.
    .leftJoin(asker, eq(asker.id, careRequest.askedBy))
    .leftJoin(decider, eq(decider.id, careRequest.decidedBy))
    .where(and(inReach(actor, sql`${careRequest.locationId}`), where))
    .orderBy(...order)
    .limit(limit);
  return rows.map(({ child: names, asker: askedBy, decider: decidedBy, decidedById, ...row }) => ({
    ...row,
    childName: fullName(names),
    askedBy: askedBy && fullName(askedBy),
    decidedBy: decidedBy && fullName(decidedBy),
    decidedByMe: decidedById === actor.personId,
  }));
}

async function withMoments(tx: Transaction, rows: readonly Row[], counted: boolean): Promise<InboxRequest[]> {
  const moments = await loadInboxMoments(
    tx,
    rows.map((row) => row.id),
    counted,
  );
  return rows.map(({ firstDay: _, ...row }) => ({ ...row, moments: moments.get(row.id) ?? [] }));
}
