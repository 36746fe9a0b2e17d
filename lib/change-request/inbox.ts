import "server-only";
import { aliasedTable, and, asc, count, desc, eq, ne, type SQL, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { changeField, changeRequest } from "@/db/schema/change-request";
import { child } from "@/db/schema/child";
import { person } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import type { Look } from "@/lib/audit/record-access";
import { recordRefusal } from "@/lib/audit/record-audit";
import { fullName } from "@/lib/names/full-name";
import { openNoted } from "@/lib/reading/open-noted";
import { type Instant, instant } from "@/lib/time/instant";
import { formatIban } from "@/lib/validation/iban";
import { loadFields, subjectOf } from "./change-rows";
import { interestInChange, withinDesk } from "./desk";
import { type ChangeFieldName, ruleOf, type Subject } from "./fields";
import { deskQuestions } from "./in-scope";
import { mayDecideChange } from "./policy";
import { type FieldChange, overtaken } from "./rules";
import { showChange, showValue } from "./show";
import { readValues } from "./values";
import type { DeskChange, DeskLine, InboxLine } from "./view";

const pageSize = 25;
const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export type ChangesWish = {
  view: "pending" | "decided";
  /** One location; all within reach when left out. */
  locationId?: string;
  /** The `next` of the page before. */
  after?: unknown;
};

/** Waiting changes: health first, then the longest waiting. Or what was settled, the latest first. */
export const listChanges = (
  actor: PersonActor,
  wish: ChangesWish,
): Promise<{ lines: InboxLine[]; next: string | null }> =>
  readTogether(actor, async (tx) => {
    const waiting = wish.view === "pending";
    const rows = await loadRows(
      tx,
      actor,
      and(
        waiting ? eq(changeRequest.state, "pending") : ne(changeRequest.state, "pending"),
        wish.locationId ? atLocation(wish.locationId) : undefined,
        beyond(wish.after, waiting),
      ),
      waiting ? [desc(changeRequest.aboutHealth), asc(changeRequest.askedAt)] : [desc(changeRequest.askedAt)],
      pageSize + 1,
    );
    const page = rows.slice(0, pageSize);
    const last = page.at(-1);
    return {
      lines: page.map((row) => row.line),
      next: rows.length > pageSize && last ? cursorOf(last.line) : null,
    };
  });

const cursorOf = ({ aboutHealth, askedAt }: InboxLine) => `${aboutHealth ? 1 : 0}${askedAt.toISOString()}`;

function beyond(after: unknown, waiting: boolean): SQL | undefined {
  if (typeof after !== "string") return undefined;
  const from = instant(after.slice(1));
  if (!from) return undefined;
  const { askedAt, aboutHealth } = changeRequest;
  const at = sql`${from.toISOString()}::timestamptz`;
  if (!waiting) return sql`${askedAt} < ${at}`;
  // What is not about health comes after all that is.
  return sql`(not ${aboutHealth}, ${askedAt}) > (${after.startsWith("0")}, ${at})`;
}

/** How many wait at the actor's desk, for the menu: the same rows as the first view of the inbox. */
export async function countChangesWaiting(actor: PersonActor): Promise<number> {
  const [row] = await readTogether(actor, (tx) =>
    tx
      .select({ waiting: count() })
      .from(changeRequest)
      .where(and(withinDesk(actor), eq(changeRequest.state, "pending"))),
  );
  return row?.waiting ?? 0;
}

/** What became of a change, for the sentence after deciding; like the list, no opening of what it says. */
export type SettledChange = Pick<InboxLine, "id" | "subjectName" | "state"> & { byMe: boolean };

export async function findSettledChange(
  actor: PersonActor,
  requestId: unknown,
): Promise<SettledChange | null> {
  if (typeof requestId !== "string" || !idShape.test(requestId)) return null;
  const settled = and(eq(changeRequest.id, requestId), ne(changeRequest.state, "pending"));
  return readTogether(actor, async (tx) => {
    const [row] = await loadRows(tx, actor, settled, [asc(changeRequest.id)], 1);
    if (!row) return null;
    const { id, subjectName, state } = row.line;
    return { id, subjectName, state, byMe: row.request.decidedBy === actor.personId };
  });
}

/** The waiting change that follows this one at the actor's desk, else the first; null when nothing waits. */
export async function nextChange(actor: PersonActor, settledId: string): Promise<string | null> {
  const { askedBy, personId, aboutHealth, askedAt, state } = changeRequest;
  const follows = sql`(not ${aboutHealth}, ${askedAt}) >
    (select not s.about_health, s.asked_at from change_request s where s.id = ${settledId}::uuid)`;
  const [next] = await readTogether(actor, (tx) =>
    tx
      .select({ id: changeRequest.id })
      .from(changeRequest)
      .where(
        and(
          withinDesk(actor),
          eq(state, "pending"),
          // Nobody decides on an own change, so it is no next one either.
          ne(askedBy, actor.personId),
          sql`${personId} is distinct from ${actor.personId}::uuid`,
        ),
      )
      .orderBy(desc(follows), desc(aboutHealth), asc(askedAt))
      .limit(1),
  );
  return next?.id ?? null;
}

/** Children placed there from today on, and their guardians. */
function atLocation(locationId: string): SQL {
  const children = sql`select p.child_id from placement p join care_group g on g.id = p.group_id
    where g.location_id = ${locationId}::uuid and coalesce(p.ends_on, 'infinity') >= app.today()`;
  return sql`(${changeRequest.childId} in (${children}) or ${changeRequest.personId} in (
    select gs.person_id from guardianship gs where gs.child_id in (${children})))`;
}

const fieldsOf = sql<ChangeFieldName[]>`(select coalesce(json_agg(f.field order by f.id), '[]')
  from ${changeField} f where f.request_id = change_request.id)`;

async function loadRows(
  tx: Transaction,
  actor: PersonActor,
  where: SQL | undefined,
  order: SQL[],
  limit: number,
) {
  const asker = aliasedTable(person, "asker");
  const decider = aliasedTable(person, "decider");
  const rows = await tx
    .select({
      request: changeRequest,
      kid: child,
      adult: person,
      asker,
      decider,
      fields: fieldsOf,
      interest: interestInChange,
    })
    .from(changeRequest)
    .leftJoin(child, eq(child.id, changeRequest.childId))
    .leftJoin(person, eq(person.id, changeRequest.personId))
    // Names out of this actor's reach, such as a colleague of the office, stay empty.
    .leftJoin(asker, eq(asker.id, changeRequest.askedBy))
    .leftJoin(decider, eq(decider.id, changeRequest.decidedBy))
    .where(and(withinDesk(actor), where))
    .orderBy(...order)
    .limit(limit);
  return rows.map(({ request, kid, adult, asker: askedBy, decider: decidedBy, fields, interest }) => {
    const subject = kid ?? adult;
    const line: InboxLine = {
      id: request.id,
      kind: request.childId ? "child" : "person",
      subjectName: subject ? fullName(subject) : "",
      askedBy: askedBy && fullName(askedBy),
      askedAt: request.askedAt,
      holdsFrom: request.holdsFrom,
      state: request.state,
      forOffice: request.forOffice,
      aboutHealth: request.aboutHealth,
      waitsForDay: request.state === "accepted" && request.appliedAt === null,
      fields,
    };
    return { request, line, interest, decidedBy: decidedBy && fullName(decidedBy) };
  });
}

/**
 * One change, old → new. Opening it is noted with whose data it was; null when out of reach or not there, and that
 * attempt is noted too.
 */
export async function openChange(
  actor: PersonActor,
  requestId: string,
  now: Instant,
): Promise<DeskChange | null> {
  if (!idShape.test(requestId)) return null;
  const change = await readChange(actor, requestId, now);
  if (!change) await recordRefusal(actor, { act: "change.opened", subjectId: requestId }, now);
  return change;
}

const readChange = (actor: PersonActor, requestId: string, now: Instant): Promise<DeskChange | null> =>
  openNoted(actor, now, async (tx, note) => {
    const where = eq(changeRequest.id, requestId);
    const [row] = await loadRows(tx, actor, where, [asc(changeRequest.id)], 1);
    if (!row) return null;
    const { request, line, interest, decidedBy } = row;
    const subject = subjectOf(request);
    const changes = (await loadFields(tx, [requestId])).get(requestId) ?? [];
    await note(looksAt(subject, changes));
    const { fields: _, ...common } = line;
    return {
      ...common,
      reason: request.reason,
      decidedBy,
      decidedAt: request.decidedAt,
      mayDecide: request.state === "pending" && interest !== "own" && mayDecideChange(actor, request),
      interest,
      lines: await deskLines(tx, actor, subject, changes, request.state === "pending"),
    };
  });

async function deskLines(
  tx: Transaction,
  actor: PersonActor,
  subject: Subject,
  changes: readonly FieldChange[],
  waiting: boolean,
): Promise<DeskLine[]> {
  const current = (waiting && (await readValues(tx, subject, deskQuestions(actor)))) || {};
  const changed = new Set(waiting ? overtaken(changes, current) : []);
  return changes.map((change) => ({
    ...showChange(subject.kind, change, actor.language),
    // Whoever accepts an account number has to compare it; that it was opened is noted above.
    ...(change.field === "iban" && waiting ? { after: { text: formatIban(change.after), people: [] } } : {}),
    overtakenBy: changed.has(change.field)
      ? showValue(subject.kind, change.field, current[change.field] ?? "", actor.language)
      : null,
  }));
}

function looksAt(subject: Subject, changes: readonly FieldChange[]): Look[] {
  if (subject.kind === "person") {
    const iban = changes.some(({ field }) => field === "iban");
    const kinds = iban ? (["contact", "billing"] as const) : (["contact"] as const);
    return kinds.map((what) => ({ what, subjectId: subject.id }));
  }
  const medical = changes.some(({ field }) => ruleOf("child", field).question === "medical");
  const childId = subject.id;
  return [{ what: "contact", childId }, ...(medical ? [{ what: "medical" as const, childId }] : [])];
}
