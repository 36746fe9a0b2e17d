import "server-only";
import type { PersonActor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import { formatIban } from "@/lib/validation/iban";
import { parentScope } from "./in-scope";
import { readPersonValues } from "./person-values";

export const revealable = ["bsn", "iban"] as const;
export type Revealable = (typeof revealable)[number];

/** Shows a person the own number in full. Each time stands in the audit. */
export function revealOwnNumber(
  actor: PersonActor,
  { field }: { field: Revealable },
  now: Instant,
): Promise<Outcome<{ number: string }>> {
  const attempt = { act: "person.numberRevealed", subjectId: actor.personId, after: { field } } as const;
  return runAct({
    actor,
    now,
    attempt,
    work: async (tx) => {
      const scope = await parentScope(tx, actor, { kind: "person", id: actor.personId }, now);
      if (!scope) return refused("notFound");
      const values = await readPersonValues(tx, actor.personId, scope.questions);
      const number = values?.[field];
      if (!number) return refused("notFound");
      return happened({ number: field === "iban" ? formatIban(number) : number }, {});
    },
  });
}
