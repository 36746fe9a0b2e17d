import "server-only";
import type { z } from "zod";
import type { PersonActor } from "@/lib/access/actor";
import type { DefinedAct } from "@/lib/act/define-act";
import type { Instant } from "@/lib/time/instant";

type PersonsAct<Schema extends z.ZodType, Value> =
  | DefinedAct<"person", Schema, Value>
  | DefinedAct<"anybody", Schema, Value>;

/** A form whose fields are what one act takes, with whoever is signed in as its actor: all but the answer. */
export const byAct = <Schema extends z.ZodType, Value>(act: PersonsAct<Schema, Value>) => ({
  name: act.actName,
  who: "person" as const,
  schema: act.input,
  run: (input: z.output<Schema>, { actor, now }: { actor: PersonActor; now: Instant }) =>
    act(actor, input, now),
});
