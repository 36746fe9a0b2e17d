import "server-only";
import { sql } from "drizzle-orm";
import type { MergeSubject } from "@/db/schema/merge";
import type { Transaction } from "@/db/transaction";
import type { ActContext } from "@/lib/act/define-act";
import { type InvalidFields, invalidFields, type Refused, refused } from "@/lib/act/outcome";
import type { Values } from "@/lib/change-request/fields";
import { type Chosen, childLines, type Lines, personLines, settle } from "./lines";
import { refuseObstacle } from "./obstacles";
import { accountOf, digestOf, lockTwo, readTwo } from "./records";

type Input = { keptId: string; goneId: string; seen: string; chosen: Chosen };
type Merged = { ok: true; value: { mergeId: string; values: Values } };
type Own = () => Promise<Refused | null>;

const linesOf = (subject: MergeSubject): Lines => (subject === "child" ? childLines : personLines);

/** Somebody else may have been earlier, also in the other direction or with a third record. */
async function whyNotThere(tx: Transaction, { keptId, goneId }: Input): Promise<Refused> {
  const [row] = await tx.execute<{ merged: boolean }>(sql`
    select app.merged_into(${keptId}::uuid) is not null or app.merged_into(${goneId}::uuid) is not null as merged`);
  return refused(row?.merged ? "mergedAlready" : "notFound");
}

/** Moves what hangs on the one that goes, and answers with what the fields of the kept one become. */
export async function mergeTwo(
  { tx, actor }: ActContext,
  subject: MergeSubject,
  input: Input,
  own: Own,
): Promise<Merged | Refused | InvalidFields> {
  const { keptId, goneId, seen, chosen } = input;
  if (!(await lockTwo(tx, actor, subject, [keptId, goneId]))) return whyNotThere(tx, input);
  const refusal = (await own()) ?? (await refuseObstacle(tx, subject, keptId, goneId));
  if (refusal) return refusal;
  const two = await readTwo(tx, subject, keptId, goneId);
  if (!two) return refused("notFound");
  if (digestOf(two) !== seen) return refused("mergeSeenOther");
  const { values, problems } = settle(linesOf(subject), two.kept.values, two.gone.values, chosen);
  if (Object.keys(problems).length > 0) return invalidFields(problems);
  const way = accountOf(two, chosen.account).id;
  const [row] = await tx.execute<{ id: string | null }>(sql`
    select app.merge_records(${subject}, ${keptId}::uuid, ${goneId}::uuid, ${way}::uuid) as id`);
  return row?.id ? { ok: true, value: { mergeId: row.id, values } } : whyNotThere(tx, input);
}

/** What the kept record became is what a later undoing compares with. */
export const noteWritten = (tx: Transaction, mergeId: string) =>
  tx.execute(sql`select app.merge_written(${mergeId}::uuid)`);
