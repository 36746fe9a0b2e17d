import "server-only";
import { eq } from "drizzle-orm";
import { person } from "@/db/schema/person";
import type { PersonActor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Language } from "@/lib/i18n/language";
import type { Instant } from "@/lib/time/instant";

/** The language of screens and letters, kept with the person. */
export function chooseLanguage(actor: PersonActor, language: Language, now: Instant): Promise<Outcome> {
  const entry = { act: "person.choseLanguage", subjectId: actor.personId, after: { language } } as const;
  return runAct({
    actor,
    now,
    attempt: entry,
    work: async (tx) => {
      const changed = await tx
        .update(person)
        .set({ language })
        .where(eq(person.id, actor.personId))
        .returning({ id: person.id });
      if (changed.length === 0) return refused("notFound");
      return happened(undefined, { ...entry, before: { language: actor.language } });
    },
  });
}
