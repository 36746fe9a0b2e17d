import "server-only";
import { asc, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { location } from "@/db/schema/organisation";
import { locationsOf, type PersonActor } from "@/lib/access/actor";
import { uuidList } from "@/lib/access/reach";
import { roles } from "@/lib/access/roles";

/** What the frame of a staff page tells: where one works, and whether there are own children to go to. */
export type Workplace = {
  /** Names of the own locations; null for those who work for all of them. */
  locations: string[] | null;
  isGuardian: boolean;
};

export async function readWorkplace(actor: PersonActor): Promise<Workplace> {
  const own = locationsOf(actor, roles);
  return readTogether(actor, async (tx) => {
    const [names, [guardian]] = await Promise.all([
      own === null
        ? []
        : tx
            .select({ name: location.name })
            .from(location)
            .where(sql`${location.id} = any(${uuidList(own)})`)
            .orderBy(asc(location.name)),
      tx.execute<{ yes: boolean }>(sql`select app.own_child_ids('daily') <> '{}' as yes`),
    ]);
    return {
      locations: own === null ? null : names.map((place) => place.name),
      isGuardian: guardian?.yes ?? false,
    };
  });
}
