import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { readTogether } from "@/db/read-together";
import type { PersonActor } from "@/lib/access/actor";
import { familiesWithin } from "@/lib/access/reach";
import { fullName, type NameParts } from "@/lib/names/full-name";
import { adultsWithin, mayOpenFamilies } from "./policy";
import { adultsFound } from "./search";

/** An adult to choose, told apart by children and address. */
export type AdultChoice = { id: string; name: string; email: string | null; children: string[] };
export type AdultChoices = { adults: AdultChoice[]; more: boolean };

const mostShown = 8;
type Row = NameParts & { id: string; email: string | null; children: string[] };

const choose = (actor: PersonActor, condition: SQL) =>
  readTogether(actor, (tx) =>
    tx.execute<Row>(sql`
      select p.id, p.given_name as "givenName", p.name_prefix as "namePrefix", p.family_name as "familyName", a.email,
        (select coalesce(json_agg(c.given_name order by c.birth_date), '[]') from guardianship s
          join child c on c.id = s.child_id
          where s.person_id = p.id and app.today() <= coalesce(s.ends_on, 'infinity')
            and ${familiesWithin(actor, sql`c.id`)}) as children
      from person p left join account a on a.person_id = p.id
      where ${condition} and ${adultsWithin(actor, sql`p.id`)}
      order by p.sort_name, p.id limit ${mostShown + 1}`),
  );

const choiceOf = ({ id, email, children, ...names }: Row): AdultChoice => ({
  ...{ id, email, children, name: fullName(names) },
});

/** Adults who may be tied to a child, by what was typed; nobody while nothing was. */
export async function findAdults(actor: PersonActor, text: string): Promise<AdultChoices> {
  const found = adultsFound(text);
  if (!found || !mayOpenFamilies(actor)) return { adults: [], more: false };
  const rows = await choose(actor, sql`p.id in (${found})`);
  return { adults: rows.slice(0, mostShown).map(choiceOf), more: rows.length > mostShown };
}

/** The chosen one; null for an id that is none, or of somebody out of reach. */
export async function readAdult(actor: PersonActor, id: unknown): Promise<AdultChoice | null> {
  const chosen = z.uuid().safeParse(id);
  if (!chosen.success || !mayOpenFamilies(actor)) return null;
  const [row] = await choose(actor, sql`p.id = ${chosen.data}::uuid`);
  return row ? choiceOf(row) : null;
}
