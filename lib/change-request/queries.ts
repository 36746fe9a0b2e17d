import "server-only";
import { and, desc, eq, gt, inArray, isNull, or, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { changeRequest } from "@/db/schema/change-request";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/auth/actor";
import { addDaysTo, type Instant, instantFrom } from "@/lib/time/instant";
import { formatPhone } from "@/lib/validation/phone";
import { formatPostcode } from "@/lib/validation/postcode";
import { columnsOf, loadFields } from "./change-rows";
import { ruleOf, type Subject, type Values } from "./fields";
import { parentScope } from "./in-scope";
import { type PersonRow, peopleOf } from "./people";
import { showChange, showValues } from "./show";
import { readValues } from "./values";
import type { ChangeView, Opening, SubjectFile } from "./view";

const recentDays = 30;
const mostOpenings = 20;

/** What the daycare knows of a child or of the person itself, and what becomes of changes; null when out of reach. */
export const loadSubjectFile = (
  actor: PersonActor,
  subject: Subject,
  now: Instant,
): Promise<SubjectFile | null> =>
  readTogether(actor, async (tx) => {
    const scope = await parentScope(tx, actor, subject, now);
    const values = scope && (await readValues(tx, subject, scope.questions));
    if (!scope || !values) return null;
    const changes = await loadChanges(tx, actor, subject, now);
    return {
      mayChange: scope.mayChange,
      values: showValues(subject.kind, values, actor.language),
      pending: changes.find((change) => change.state === "pending") ?? null,
      recent: changes.filter((change) => change.state !== "pending"),
    };
  });

async function loadChanges(
  tx: Transaction,
  actor: PersonActor,
  subject: Subject,
  now: Instant,
): Promise<ChangeView[]> {
  const { childId, personId } = columnsOf(subject);
  const { state, decidedAt, appliedAt } = changeRequest;
  const rows = await tx
    .select()
    .from(changeRequest)
    .where(
      and(
        childId ? eq(changeRequest.childId, childId) : eq(changeRequest.personId, personId ?? ""),
        or(
          eq(state, "pending"),
          and(eq(state, "accepted"), isNull(appliedAt)),
          and(inArray(state, ["accepted", "rejected"]), gt(decidedAt, addDaysTo(now, -recentDays))),
        ),
      ),
    )
    .orderBy(desc(changeRequest.askedAt))
    .limit(10);
  const fields = await loadFields(
    tx,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    askedByMe: row.askedBy === actor.personId,
    askedAt: row.askedAt,
    holdsFrom: row.holdsFrom,
    reason: row.reason,
    decidedAt: row.decidedAt,
    waitsForDay: row.state === "accepted" && row.appliedAt === null,
    lines: (fields.get(row.id) ?? []).map((change) => showChange(subject.kind, change, actor.language)),
  }));
}

/** What stands in the fields of the form at first; secret numbers never do. */
export type FormStart = { values: Values; people: Record<string, PersonRow[]>; pending: boolean };

/** For "Wijzig gegevens": null when out of reach or not this person's to change. */
export const loadFormStart = (
  actor: PersonActor,
  subject: Subject,
  now: Instant,
): Promise<FormStart | null> =>
  readTogether(actor, async (tx) => {
    const scope = await parentScope(tx, actor, subject, now);
    const values = scope?.mayChange && (await readValues(tx, subject, scope.questions));
    if (!values) return null;
    const changes = await loadChanges(tx, actor, subject, now);
    return { ...startOf(subject, values), pending: changes.some((change) => change.state === "pending") };
  });

function startOf({ kind }: Subject, values: Values) {
  const start: { values: Values; people: Record<string, PersonRow[]> } = { values: {}, people: {} };
  for (const [field, value] of Object.entries(values)) {
    const { shown, sealed } = ruleOf(kind, field);
    if (shown === "people")
      start.people[field] = peopleOf(value).map((row) => ({ ...row, phone: formatPhone(row.phone) }));
    else if (sealed) Object.assign(start.values, { [field]: "" });
    else if (shown === "phone") Object.assign(start.values, { [field]: value && formatPhone(value) });
    else if (shown === "postcode") Object.assign(start.values, { [field]: formatPostcode(value) });
    else Object.assign(start.values, { [field]: value });
  }
  return start;
}

type OpeningRow = { at: string; name: string; role: Opening["role"]; kinds: string[] };

/** Who of the daycare opened the child's file lately; nothing for a guardian without authority. */
export const listOpenings = (actor: PersonActor, childId: string): Promise<Opening[]> =>
  readTogether(actor, async (tx) => {
    const rows = await tx.execute<OpeningRow>(
      sql`select at, name, role, kinds from app.openings_of(${childId}::uuid, ${mostOpenings})`,
    );
    return rows.flatMap(({ at: text, name, role, kinds }) => {
      const at = instantFrom(text);
      return at ? { key: `${text} ${name}`, at, name, role, kinds } : [];
    });
  });
