import type { Sql } from "postgres";
import type { CareDay } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";

/** Each location has five groups of twenty children. */
export const groupsPerLocation = 5;
export const childrenPerLocation = 100;
export const carersPerGroup = 3;
/** Of care and its logbook. */
export const daysOfData = 364;
/** Of what is kept longer: news, messages, photos, invoices and papers. A mailing goes after 731 days. */
export const daysOfPapers = 728;

/** Here a day has as many entries as on the demonstration, so that one family's pages compare. */
export const measuredLocation = 1;
/** Child 4 is the younger sibling of child 3. */
export const measuredChild = 3;

export type Large = { sql: Sql; now: Instant; today: CareDay; locations: number };

/**
 * Ids and chance that come out the same every time, as functions of this connection only. Ids carry the
 * version and variant of a random uuid, else the portal's own forms would refuse them.
 */
export async function prepare({ sql }: Large) {
  await skipReferenceChecks(sql);
  await sql`create function pg_temp.id_of(kind text, n bigint) returns uuid language sql immutable as $$
    select (substr(h, 1, 12) || '4' || substr(h, 14, 3) || 'a' || substr(h, 18, 15))::uuid
    from (select md5(kind || '/' || n) as h) hashed $$`;
  await sql`create function pg_temp.luck(name text, n bigint) returns double precision language sql immutable as $$
    select ('x' || substr(md5(name || '/' || n), 1, 8))::bit(32)::bigint / 4294967296.0 $$`;
  await sql`create function pg_temp.pick(list text[], name text, n bigint) returns text language sql immutable as $$
    select list[1 + floor(pg_temp.luck(name, n) * cardinality(list))::int] $$`;
}

/** Rows made in sets refer to what is there; looking each of millions up again takes minutes. Needs a superuser. */
const skipReferenceChecks = (sql: Sql) =>
  sql`do $$ begin
    perform set_config('session_replication_role', 'replica', false);
  exception when insufficient_privilege then null;
  end $$`;
