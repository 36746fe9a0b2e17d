import "server-only";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { formatIban } from "@/lib/validation/iban";
import { parentScope } from "./in-scope";
import { readPersonValues } from "./person-values";
import { revealForm } from "./schema";

/** Shows a person the own number in full. Each time stands in the audit. */
export const revealOwnNumber = defineAct({
  name: "person.numberRevealed",
  by: "person",
  input: revealForm,
  may: inScope,
  about: ({ field }, actor) => ({ subjectId: actor.personId, after: { field } }),
  work: async ({ tx, actor, now }, { field }) => {
    const scope = await parentScope(tx, actor, { kind: "person", id: actor.personId }, now);
    if (!scope) return refused("notFound");
    const values = await readPersonValues(tx, actor.personId, scope.questions);
    const number = values?.[field];
    if (!number) return refused("notFound");
    return happened({ number: field === "iban" ? formatIban(number) : number }, {});
  },
});
