import "server-only";
import { onlyRow } from "@/db/only-row";
import { changeRequest } from "@/db/schema/change-request";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { defineAct, inScope } from "@/lib/act/define-act";
import { type AuditFacts, happened } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { refused } from "@/lib/act/outcome";
import { type CareDay, today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { columnsOf, insertFields } from "./change-rows";
import {
  type ChangeFieldName,
  isAboutHealth,
  isForOffice,
  ruleOf,
  type Subject,
  type Values,
} from "./fields";
import { parentScope } from "./in-scope";
import { planChangeAsked } from "./plan-change-asked";
import { changesBetween, type FieldChange, refusalOfDay } from "./rules";
import { readValues } from "./values";

export type ChangeWish = { subject: Subject; values: Values; holdsFrom: CareDay | null };

const pending = refused("changePending");

const childOf = ({ kind, id }: Subject) => (kind === "child" ? [id] : []);

/**
 * A parent asks to change one or several fields of a child or of the own data. Nothing changes in the file until
 * the daycare accepts; until then no second change of the same kind can be asked. What is about the child's health
 * becomes a request of its own, which the group sees at once.
 */
export const requestChange = defineAct({
  name: "change.asked",
  by: "person",
  input: made<ChangeWish>(),
  may: inScope,
  about: ({ subject }) => ({ subjectId: subject.id, childIds: childOf(subject) }),
  conflicts: { change_request_one_pending_child: pending, change_request_one_pending_person: pending },
  work: async ({ tx, actor, now }, { subject, values, holdsFrom }) => {
    const scope = await parentScope(tx, actor, subject, now);
    if (!scope) return refused("notFound");
    const fields = Object.keys(values) as ChangeFieldName[];
    const outside = fields.some((field) => !scope.questions.includes(ruleOf(subject.kind, field).question));
    if (!scope.mayChange || outside) return refused("notAllowed");
    const tooEarly = refusalOfDay(holdsFrom, today(now));
    if (tooEarly) return refused(tooEarly, "holdsFrom");
    const current = await readValues(tx, subject, scope.questions);
    if (!current) return refused("notFound");
    const changes = changesBetween(current, values);
    if (changes.length === 0) return refused("nothingChanged");
    const asked: AuditFacts[] = [];
    const ids: string[] = [];
    for (const part of byHealth(subject, changes)) {
      const requestId = await insert(tx, actor, { subject, holdsFrom, changes: part }, now);
      asked.push({ subjectId: requestId, after: { fields: part.map(({ field }) => field), holdsFrom } });
      const childId = subject.kind === "child" ? subject.id : null;
      await planChangeAsked(tx, { id: requestId, childId }, now);
      ids.push(requestId);
    }
    const [requestId] = ids;
    if (!requestId) throw new Error("A change holds at least one field");
    return happened({ requestId, requestIds: ids }, asked);
  },
});

const isHealth = ({ kind }: Subject, changes: readonly FieldChange[]) =>
  changes.every(({ field }) => isAboutHealth(kind, field));

/** Health first, then everything else; what is empty is left out. */
function byHealth({ kind }: Subject, changes: readonly FieldChange[]): FieldChange[][] {
  const health = changes.filter(({ field }) => isAboutHealth(kind, field));
  const rest = changes.filter((change) => !health.includes(change));
  return [health, rest].filter((part) => part.length > 0);
}

type Asked = { subject: Subject; holdsFrom: CareDay | null; changes: readonly FieldChange[] };

async function insert(tx: Transaction, actor: PersonActor, asked: Asked, now: Instant): Promise<string> {
  const { subject, holdsFrom, changes } = asked;
  const fields = changes.map(({ field }) => field);
  const inserted = await tx
    .insert(changeRequest)
    .values({
      ...columnsOf(subject),
      askedBy: actor.personId,
      askedAt: now,
      holdsFrom,
      forOffice: isForOffice(subject.kind, fields),
      aboutHealth: isHealth(subject, changes),
    })
    .returning({ id: changeRequest.id });
  const requestId = onlyRow(inserted).id;
  await insertFields(tx, requestId, subject, changes);
  return requestId;
}
