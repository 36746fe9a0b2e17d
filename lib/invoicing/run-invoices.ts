import "server-only";
import type { z } from "zod";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { done, type Outcome } from "@/lib/act/outcome";
import type { Instant } from "@/lib/time/instant";
import type { CareDay } from "@/lib/time/types";
import { issueInvoice } from "./issue-invoice";
import { mayInvoice } from "./policy";
import { payersUpTo } from "./run-payers";
import type { runInvoicesSchema } from "./schema";

/** An invoice that waits for the office, since letters of these names cannot be printed. */
export type HeldInvoice = { payerId: string; names: readonly string[] };
export type InvoiceRun = { issued: number; standing: number; nothing: number; held: HeldInvoice[] };

const nobody: InvoiceRun = { issued: 0, standing: 0, nothing: 0, held: [] };

/** One reads while another waits for the number: more at once would only queue up. */
const atOnce = 3;

async function inTurns<Result>(ids: readonly string[], work: (id: string) => Promise<Result>) {
  const waiting = [...ids];
  const results: Result[] = [];
  const turn = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) results.push(await work(id));
  };
  await Promise.all(Array.from({ length: atOnce }, turn));
  return results;
}

async function issueAll(
  actor: Actor,
  { month, closedMonths }: z.output<typeof runInvoicesSchema>,
  now: Instant,
): Promise<Outcome<InvoiceRun>> {
  const payers = await inTransaction(actor, (tx) => payersUpTo(tx, month));
  const outcomes = await inTurns(payers, async (payerId) => ({
    payerId,
    outcome: await issueInvoice(actor, { payerId, month, closedMonths, additions: [] }, now),
  }));
  const run: InvoiceRun = { ...nobody, held: [] };
  for (const { payerId, outcome } of outcomes) {
    if (outcome.ok) outcome.value.isNew ? run.issued++ : run.standing++;
    else if (outcome.code === "nothingToInvoice") run.nothing++;
    else if (outcome.code === "notPrintable" && "facts" in outcome)
      run.held.push({ payerId, names: outcome.facts?.unprintable ?? [] });
    else return outcome;
  }
  return done(run);
}

const noteRun = defineAct({
  name: "invoices.run",
  by: "anybody",
  input: made<{ month: CareDay; closedMonths: CareDay[]; run: InvoiceRun }>(),
  may: mayInvoice,
  work: async (_context, { month, closedMonths, run }) =>
    happened(run, { after: { month, closedMonths, ...run, held: run.held.length } }),
});

/**
 * The invoices of a month, each in a transaction of its own: a run that was broken off goes on where it was,
 * and two runs at once make every invoice once. Of a closed book year the ticked months alone.
 */
export async function runInvoices(
  actor: Actor,
  input: z.output<typeof runInvoicesSchema>,
  now: Instant,
): Promise<Outcome<InvoiceRun>> {
  const { month, closedMonths = [] } = input;
  const run = mayInvoice(actor) ? await issueAll(actor, input, now) : done(nobody);
  return run.ok ? noteRun(actor, { month, closedMonths, run: run.value }, now) : run;
}
