import { type SQL, sql } from "drizzle-orm";
import { portrait } from "@/db/schema/portrait";
import { hasRole, type PersonActor } from "@/lib/access/actor";
import { seesDailyLife } from "@/lib/access/guardian";
import { worksWithChild } from "@/lib/access/reach";
import { roles } from "@/lib/access/roles";

/** May this actor set portraits at all? Of which children, `worksWithChild` says. */
export const maySetPortraits = (actor: PersonActor) => hasRole(actor, ...roles);

/** The parents said yes: asked with every look, so that a "no" hides at once. */
export const portraitAllowed = (childId: SQL): SQL<boolean> =>
  sql<boolean>`app.has_consent(${childId}, 'portrait')`;

/** Portraits this person may see, as a condition on `portrait`; former ones only who works with the child. */
export function portraitsShown(actor: PersonActor): SQL {
  const { childId, removedAt } = portrait;
  const own = sql`exists (select 1 from guardianship g where g.child_id = ${childId}
    and g.person_id = ${actor.personId} and ${seesDailyLife()})`;
  return sql`(${portraitAllowed(sql`${childId}`)} and (${worksWithChild(actor, sql`${childId}`)}
    or (${removedAt} is null and ${own})))`;
}

/**
 * Which portrait stands beside a child's name, or null: one expression in the query that found the child within
 * reach, so that a list of thirty asks no more than a list of one. Who may see it is the second lock's business too.
 */
export const portraitOf = (childId: SQL): SQL<string | null> => sql<string | null>`(
  select f.id from portrait f where f.child_id = ${childId} and f.removed_at is null
    and ${portraitAllowed(sql`f.child_id`)})`;
