import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import { changeField, changeRequest } from "@/db/schema/change-request";
import type { Transaction } from "@/db/transaction";
import { seal, unseal } from "@/lib/crypto/secret-box";
import type { ChangeFieldName, Subject, Values } from "./fields";
import { ruleOf } from "./fields";
import type { FieldChange } from "./rules";

const purpose = "change-field";
/** A box opens in its own field of its own request only, and on its own side of the arrow. */
const ownerOf = (requestId: string, field: string, side: "old" | "new") => `${requestId} ${field} ${side}`;

type RequestRow = typeof changeRequest.$inferSelect;

export const subjectOf = (row: Pick<RequestRow, "childId" | "personId">): Subject =>
  row.childId ? { kind: "child", id: row.childId } : { kind: "person", id: row.personId ?? "" };

export const columnsOf = ({ kind, id }: Subject) =>
  kind === "child" ? { childId: id, personId: null } : { childId: null, personId: id };

export async function insertFields(
  tx: Transaction,
  requestId: string,
  subject: Subject,
  changes: readonly FieldChange[],
): Promise<void> {
  await tx.insert(changeField).values(
    changes.map(({ field, before, after }) => {
      const { question, sealed = false } = ruleOf(subject.kind, field);
      const kept = (side: "old" | "new", value: string) =>
        sealed ? seal(purpose, ownerOf(requestId, field, side), value) : value;
      const values = { oldValue: kept("old", before), newValue: kept("new", after) };
      return { requestId, ...columnsOf(subject), question, field, sealed, ...values };
    }),
  );
}

/** The fields of these requests as far as the actor may see them, by request, in the order they were asked. */
export async function loadFields(
  tx: Transaction,
  requestIds: readonly string[],
): Promise<Map<string, FieldChange[]>> {
  const byRequest = new Map<string, FieldChange[]>();
  if (requestIds.length === 0) return byRequest;
  const rows = await tx
    .select()
    .from(changeField)
    .where(inArray(changeField.requestId, [...requestIds]))
    .orderBy(asc(changeField.id));
  for (const { requestId, field, sealed, oldValue, newValue } of rows) {
    const opened = (side: "old" | "new", value: string) =>
      sealed ? unseal(purpose, ownerOf(requestId, field, side), value) : value;
    const change = {
      field: field as ChangeFieldName,
      before: opened("old", oldValue),
      after: opened("new", newValue),
    };
    byRequest.set(requestId, [...(byRequest.get(requestId) ?? []), change]);
  }
  return byRequest;
}

export const afterValues = (changes: readonly FieldChange[]): Values =>
  Object.fromEntries(changes.map(({ field, after }) => [field, after]));

/** Locked until the end of the transaction. */
export async function lockRequest(tx: Transaction, requestId: string): Promise<RequestRow | null> {
  const [row] = await tx.select().from(changeRequest).where(eq(changeRequest.id, requestId)).for("update");
  return row ?? null;
}
