import "server-only";
import { and, desc, eq, gt, gte, inArray, isNull, or, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { changeRequest } from "@/db/schema/change-request";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { undoableSince } from "@/lib/act/undo";
import { addDaysTo, type Instant, instantFrom } from "@/lib/time/instant";
import { idField } from "@/lib/validation/fields";
import { formatPhone } from "@/lib/validation/phone";
import { formatPostcode } from "@/lib/validation/postcode";
import { columnsOf, loadFields } from "./change-rows";
import { isAboutHealth, labelsOf, ruleOf, type Subject, type Values } from "./fields";
import { parentScope } from "./in-scope";
import { loadHealthNews } from "./load-health-news";
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
    const medical = subject.kind === "child" && scope.questions.includes("medical");
    const known = [{ id: subject.id, allergies: labelsOf(values.allergies ?? "") }];
    const news = medical ? (await loadHealthNews(tx, known)).get(subject.id) : undefined;
    return {
      mayChange: scope.mayChange,
      healthNews: news ?? [],
      values: showValues(subject.kind, values, actor.language),
      pending: changes.filter((change) => change.state === "pending"),
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
    .orderBy(desc(changeRequest.aboutHealth), desc(changeRequest.askedAt))
    .limit(10);
  const fields = await loadFields(
    tx,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    askedByMe: row.askedBy === actor.personId,
    aboutHealth: row.aboutHealth,
    askedAt: row.askedAt,
    holdsFrom: row.holdsFrom,
    reason: row.reason,
    decidedAt: row.decidedAt,
    waitsForDay: row.state === "accepted" && row.appliedAt === null,
    lines: (fields.get(row.id) ?? []).map((change) => showChange(subject.kind, change, actor.language)),
  }));
}

/** The change that was withdrawn a moment ago and can wait again; null when it is another, or too long ago. */
export const findUndoableChange = (
  actor: PersonActor,
  subject: Subject,
  requestId: unknown,
  now: Instant,
): Promise<string | null> =>
  readTogether(actor, async (tx) => {
    const asked = idField.safeParse(requestId);
    const scope = asked.success ? await parentScope(tx, actor, subject, now) : null;
    if (!asked.success || !scope?.mayChange) return null;
    const { childId, personId } = columnsOf(subject);
    const [row] = await tx
      .select({ id: changeRequest.id })
      .from(changeRequest)
      .where(
        and(
          eq(changeRequest.id, asked.data),
          childId ? eq(changeRequest.childId, childId) : eq(changeRequest.personId, personId ?? ""),
          gte(changeRequest.withdrawnAt, undoableSince(now)),
        ),
      );
    return row?.id ?? null;
  });

/** What stands in the fields of the form at first; secret numbers never do. */
export type FormStart = {
  values: Values;
  people: Record<string, PersonRow[]>;
  /** What cannot be changed now, because a change of it waits; its fields are left out. */
  waiting: "nothing" | "health" | "rest" | "everything";
};

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
    return startWithout(
      subject,
      values,
      changes.filter((change) => change.state === "pending").map((change) => change.aboutHealth),
    );
  });

function startWithout(subject: Subject, values: Values, pending: readonly boolean[]): FormStart {
  const isFree = (field: string) => !pending.includes(isAboutHealth(subject.kind, field));
  const free = Object.fromEntries(Object.entries(values).filter(([field]) => isFree(field)));
  const blocked = pending.includes(true) ? "health" : "rest";
  const waiting = pending.length === 0 ? "nothing" : Object.keys(free).length > 0 ? blocked : "everything";
  return { ...startOf(subject, free), waiting };
}

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
