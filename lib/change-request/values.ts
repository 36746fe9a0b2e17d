import "server-only";
import type { ChangeQuestion } from "@/db/schema/change-request";
import type { Transaction } from "@/db/transaction";
import { readChildValues, writeChildValues } from "./child-values";
import type { Subject, Values } from "./fields";
import { readPersonValues, writePersonValues } from "./person-values";

export const readValues = (
  tx: Transaction,
  { kind, id }: Subject,
  questions: readonly ChangeQuestion[],
): Promise<Values | null> =>
  kind === "child" ? readChildValues(tx, id, questions) : readPersonValues(tx, id, questions);

export const writeValues = (tx: Transaction, { kind, id }: Subject, values: Values): Promise<void> =>
  kind === "child" ? writeChildValues(tx, id, values) : writePersonValues(tx, id, values);
