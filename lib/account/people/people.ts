import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import type { accountStates } from "@/db/schema/account";
import type { PersonActor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/roles";
import { fullName, type NameParts } from "@/lib/names/full-name";
import { likePattern, searchWords } from "@/lib/names/search-words";
import { type CareDay, today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { managesAccounts, outranks } from "../policy";
import { inReach } from "./people-in-reach";

export const peoplePerPage = 30;

export type AccountState = "none" | (typeof accountStates)[number];
/** In the order somebody goes through them. */
export const shownStates = [
  "none",
  "prepared",
  "invited",
  "active",
  "frozen",
  "deactivated",
] as const satisfies AccountState[];
export type PersonLine = {
  id: string;
  name: string;
  email: string | null;
  state: AccountState;
  roles: { role: Role; place: string | null }[];
  isGuardian: boolean;
  isSelf: boolean;
  /** Hides the buttons; the acts ask again. */
  mayManage: boolean;
};
export type PeoplePage = { lines: PersonLine[]; later: string | null };

type Row = NameParts & Pick<PersonLine, "id" | "email" | "state" | "roles" | "isGuardian">;

const rolesOf = (day: CareDay): SQL => sql`(
  select coalesce(json_agg(json_build_object('role', r.role, 'place', l.name) order by r.role), '[]')
  from role_grant r left join location l on l.id = r.location_id
  where r.person_id = p.id and ${day}::date between r.starts_on and coalesce(r.ends_on, 'infinity'))`;

const guards = (day: CareDay): SQL => sql`exists (select 1 from guardianship s
  where s.person_id = p.id and ${day}::date <= coalesce(s.ends_on, 'infinity'))`;

const named = (text: string): SQL =>
  sql.join(
    [
      sql`true`,
      ...searchWords(text).map((word) => sql`p.search_name like app.findable(${likePattern(word)})`),
    ],
    sql` and `,
  );

/** After this person in the order of names; one who is gone or out of reach gives the first page. */
const beyond = (after: string | undefined): SQL =>
  after
    ? sql`(p.sort_name, p.id) > (coalesce((select m.sort_name from person m where m.id = ${after}::uuid), ''), ${after}::uuid)`
    : sql`true`;

const inState = (state: AccountState | undefined): SQL =>
  state ? sql`coalesce(a.state, 'none') = ${state}` : sql`true`;

/** From the address; what is no state shows everybody. */
export const readState = (text: unknown): AccountState | undefined =>
  shownStates.find((state) => state === text);

/** The adults whose log-in the actor looks after, by family name, in one state or in any. One statement. */
export async function listPeople(
  actor: PersonActor,
  { text = "", after, state }: { text?: string; after?: string; state?: AccountState },
  now: Instant,
): Promise<PeoplePage> {
  if (!managesAccounts(actor)) return { lines: [], later: null };
  const day = today(now);
  const rows = await readTogether(actor, (tx) =>
    tx.execute<Row>(sql`
      select p.id, p.given_name as "givenName", p.name_prefix as "namePrefix", p.family_name as "familyName",
        a.email, coalesce(a.state, 'none') as state, ${rolesOf(day)} as roles, ${guards(day)} as "isGuardian"
      from person p left join account a on a.person_id = p.id
      where ${inReach(actor, sql`p.id`, day)} and ${named(text)} and ${inState(state)}
        and ${beyond(after)}
      order by p.sort_name, p.id limit ${peoplePerPage + 1}`),
  );
  const shown = rows.slice(0, peoplePerPage);
  return {
    lines: shown.map((row) => lineOf(row, actor)),
    later: rows.length > peoplePerPage ? (shown.at(-1)?.id ?? null) : null,
  };
}

const lineOf = ({ givenName, namePrefix, familyName, ...row }: Row, actor: PersonActor): PersonLine => ({
  ...row,
  name: fullName({ givenName, namePrefix, familyName }),
  isSelf: row.id === actor.personId,
  mayManage: outranks(
    actor,
    row.roles.map(({ role }) => ({ role, locationId: null })),
  ),
});
