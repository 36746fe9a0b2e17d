import "server-only";
import type { z } from "zod";
import type { Transaction } from "@/db/transaction";
import type { Actor, PersonActor } from "@/lib/access/actor";
import type { Act } from "@/lib/audit/acts";
import type { AuditEntry } from "@/lib/audit/record-audit";
import type { Instant } from "@/lib/time/instant";
import type { ActResult } from "./happened";
import { type Outcome, type Refused, refused } from "./outcome";
import { runAct } from "./run-act";

type By = "person" | "anybody";
type ActorOf<B extends By> = B extends "person" ? PersonActor : Actor;

/** What work is done in: the transaction of the act, who acts, and when. */
export type ActContext<A extends Actor = Actor> = { tx: Transaction; actor: A; now: Instant };

/**
 * `may` of an act whose right hangs on a row: its work loads that row in the actor's scope, or refuses. So do acts
 * about oneself, and those at the door and of a job, which find what they are about by a secret or by its state.
 */
export const inScope = "inScope";

type Definition<B extends By, Schema extends z.ZodType, Value> = {
  /** In the list of its domain (lib/audit/acts). */
  name: Act;
  /** A signed-in person only, or a program of ours as well. */
  by: B;
  /** What it takes, and how a form's fields become that (lib/web/form-action.ts parses with it). */
  input: Schema;
  may: ((actor: ActorOf<B>, input: z.output<Schema>) => boolean) | typeof inScope;
  /** What somebody who may not is told; "notFound" where even that it exists is nobody's business. */
  otherwise?: "notAllowed" | "notFound";
  /** Asked of who may, before the transaction and in others: a count of tries stays, whatever becomes of the act. */
  before?: (actor: ActorOf<B>, input: z.output<Schema>, now: Instant) => Promise<Refused | null>;
  /** Known beforehand: stands in the row of a refusal as well. */
  about?: (input: z.output<Schema>, actor: ActorOf<B>) => Omit<AuditEntry, "act">;
  /** Name of a database constraint → what it means to people. */
  conflicts?: Record<string, Refused> | ((input: z.output<Schema>) => Record<string, Refused>);
  /** Every refusal goes into the audit, as at the door; else those that mean "you may not". */
  notesAll?: boolean;
  work: (context: ActContext<ActorOf<B>>, input: z.output<Schema>) => Promise<ActResult<Value>>;
};

/** An act is called by its actor, with parsed input, at a moment; beside that it shows what it declared. */
export type DefinedAct<B extends By, Schema extends z.ZodType, Value> = ((
  actor: ActorOf<B>,
  input: z.output<Schema>,
  now: Instant,
) => Promise<Outcome<Value>>) & { actName: Act; input: Schema };

/** Declares an act: the one shape of everything that writes (CONTRIBUTING.md). Its frame is run-act.ts. */
export function defineAct<B extends By, Schema extends z.ZodType, Value>({
  name,
  input: schema,
  may,
  otherwise = "notAllowed",
  before,
  about,
  conflicts,
  notesAll,
  work,
}: Definition<B, Schema, Value>): DefinedAct<B, Schema, Value> {
  const act = async (actor: ActorOf<B>, input: z.output<Schema>, now: Instant) => {
    const allowed = may === inScope || may(actor, input);
    const refusal = allowed ? await before?.(actor, input, now) : refused(otherwise);
    return runAct<Value>({
      actor,
      now,
      attempt: { act: name, ...about?.(input, actor) },
      conflicts: typeof conflicts === "function" ? conflicts(input) : conflicts,
      notesAll,
      work: async (tx) => refusal ?? work({ tx, actor, now }, input),
    });
  };
  return Object.assign(act, { actName: name, input: schema });
}
