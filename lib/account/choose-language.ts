import "server-only";
import { eq } from "drizzle-orm";
import { person } from "@/db/schema/person";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { chooseLanguageSchema } from "./schema";

/** The language of screens and letters, kept with the person. */
export const chooseLanguage = defineAct({
  name: "person.choseLanguage",
  by: "person",
  input: chooseLanguageSchema,
  may: inScope,
  about: ({ language }, { personId }) => ({ subjectId: personId, after: { language } }),
  work: async ({ tx, actor }, { language }) => {
    const changed = await tx
      .update(person)
      .set({ language })
      .where(eq(person.id, actor.personId))
      .returning({ id: person.id });
    if (changed.length === 0) return refused("notFound");
    return happened(undefined, { before: { language: actor.language } });
  },
});
