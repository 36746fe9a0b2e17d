import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { hasRole, locationsOf, type PersonActor } from "@/lib/access/actor";
import { placementToCome } from "@/lib/access/placement";
import { uuidList } from "@/lib/access/reach";
import { groupRoles, officeRoles } from "@/lib/access/roles";
import type { Instant } from "@/lib/time/instant";
import { idField } from "@/lib/validation/fields";
import { loadRecipients } from "./audience";
import { readCursor } from "./cursor";
import { findUnread, listConversations } from "./list-conversations";
import { listMailings, mergePages } from "./list-mailings";
import { inOwnInbox, inWorkedInbox, workedMailing } from "./policy";
import type { Audience } from "./schema";
import type { InboxPage } from "./view";

/**
 * "own": what parents wrote and this person answers first; "sent": what went out and nobody answered yet; "all":
 * everything within reach; or one group, location or the office.
 */
export type InboxChoice = "own" | "sent" | "all" | "office" | { group: string } | { location: string };

export function readInboxChoice(text: unknown): InboxChoice {
  if (text === "all" || text === "office" || text === "sent") return text;
  const [kind, id] = typeof text === "string" ? text.split(":") : [];
  if (!id || !idField.safeParse(id).success) return "own";
  if (kind === "group") return { group: id };
  return kind === "location" ? { location: id } : "own";
}

export type Place = { id: string; name: string };
export type InboxPlaces = {
  locations: (Place & { groups: Place[]; hasOwnInbox: boolean })[];
  office: boolean;
};

/** The groups and locations whose inboxes this person may open, by name. */
export async function listInboxPlaces(actor: PersonActor): Promise<InboxPlaces> {
  const reached = locationsOf(actor, [...groupRoles, ...officeRoles]);
  const scope = reached === null ? sql`true` : sql`l.id = any(${uuidList(reached)})`;
  const managed = locationsOf(actor, ["manager", ...officeRoles]);
  const rows = await readTogether(actor, (tx) =>
    tx.execute<Place & { groups: Place[] }>(sql`
      select l.id, l.name, coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name) order by g.name)
        from care_group g where g.location_id = l.id), '[]') as groups
      from location l where ${scope} order by l.name`),
  );
  return {
    locations: rows.map((row) => ({
      ...row,
      hasOwnInbox: managed === null || managed.includes(row.id),
    })),
    office: hasRole(actor, ...officeRoles),
  };
}

/** A letter to a whole group is in the way until somebody answers it. */
const aParentWrote = sql`exists (select 1 from message w where w.conversation_id = c.id and w.side = 'parent')`;

/** Nothing but a message that went to many families: all of these together are one line (listMailings). */
const partOfMailing = sql`(c.mailing_id is not null and c.last_number = 1)`;

function chosen(actor: PersonActor, choice: InboxChoice): SQL {
  const reach =
    choice === "own" ? inWorkedInbox(actor) : sql`(${inWorkedInbox(actor)} and not ${partOfMailing})`;
  if (choice === "own") return sql`(${reach} and ${inOwnInbox(actor)} and ${aParentWrote})`;
  if (choice === "sent") return sql`(${reach} and ${inOwnInbox(actor)} and not ${aParentWrote})`;
  if (choice === "all") return reach;
  if (choice === "office") return sql`(${reach} and c.kind = 'office')`;
  if ("group" in choice) return sql`(${reach} and c.group_id = ${choice.group}::uuid)`;
  return sql`(${reach} and c.kind = 'location' and c.location_id = ${choice.location}::uuid)`;
}

/** The same choice, of messages to many families; they stand among what was sent, answered or not. */
function chosenMailings(actor: PersonActor, choice: Exclude<InboxChoice, "own">): SQL {
  const reach = workedMailing(actor);
  if (choice === "sent") return sql`(${reach} and ${inOwnInbox(actor, sql`g`)})`;
  if (choice === "all") return reach;
  if (choice === "office") return sql`(${reach} and g.kind = 'office')`;
  if ("group" in choice) return sql`(${reach} and g.group_id = ${choice.group}::uuid)`;
  return sql`(${reach} and g.kind = 'location' and g.location_id = ${choice.location}::uuid)`;
}

/** The latest first; a message to many families is one line. */
export const listInboxConversations = (
  actor: PersonActor,
  choice: InboxChoice,
  after?: unknown,
): Promise<InboxPage> =>
  readTogether(actor, async (tx) => {
    const cursor = readCursor(after);
    const talks = listConversations(tx, actor, "staff", chosen(actor, choice), cursor);
    if (choice === "own") return talks;
    const mailings = listMailings(tx, actor, chosenMailings(actor, choice), cursor);
    const [{ lines, older }, sent] = await Promise.all([talks, mailings]);
    return mergePages([...lines, ...sent.lines], older !== null || sent.more);
  });

/** As many as the first view of the inbox shows as unread, and since when the first of them waits. */
export const findInboxUnread = (actor: PersonActor): Promise<{ count: number; since: Instant | null }> =>
  readTogether(actor, (tx) => findUnread(tx, actor, "staff", chosen(actor, "own")));

/** For the menu. */
export const countInboxUnread = async (actor: PersonActor): Promise<number> =>
  (await findInboxUnread(actor)).count;

export type AudienceOption = Audience & { name: string };
export type AudienceChoices = {
  groups: AudienceOption[];
  locations: AudienceOption[];
  children: AudienceOption[];
};

/** Whom this person may write to: places, and by name the children who are there or will be. */
export async function listAudiences(actor: PersonActor): Promise<AudienceChoices> {
  const { locations } = await listInboxPlaces(actor);
  const several = locations.length > 1;
  const at = (name: string, place: Place) => (several ? `${name} (${place.name})` : name);
  const ids = locations.map((place) => place.id);
  const children = await readTogether(actor, (tx) =>
    tx.execute<{ id: string; name: string }>(sql`
      select c.id, concat_ws(' ', c.given_name, nullif(c.name_prefix, ''), c.family_name) || ' · ' || g.name as name
      from placement p join child c on c.id = p.child_id join care_group g on g.id = p.group_id
      where g.location_id = any(${uuidList(ids)})
        and ${placementToCome}
        and not exists (select 1 from placement e where e.child_id = p.child_id and (e.starts_on, e.id) < (p.starts_on, p.id)
          and coalesce(e.ends_on, 'infinity') >= app.today())
      order by c.given_name, c.sort_name, c.id`),
  );
  return {
    groups: locations.flatMap((place) =>
      place.groups.map((group) => ({ kind: "group" as const, id: group.id, name: at(group.name, place) })),
    ),
    locations: locations
      .filter((place) => place.hasOwnInbox)
      .map((place) => ({ kind: "location" as const, id: place.id, name: place.name })),
    children: children.map((child) => ({ kind: "child" as const, ...child })),
  };
}

export type RecipientsPreview = {
  name: string;
  /** As whom it is sent; empty for the office. */
  inboxName: string;
  families: { children: string[]; guardians: string[] }[];
};

/** Who would receive it, shown before it is sent; null when out of reach or not there. */
export const previewRecipients = (
  actor: PersonActor,
  audience: Audience,
  now: Instant,
): Promise<RecipientsPreview | null> =>
  readTogether(actor, async (tx) => {
    const found = await loadRecipients(tx, actor, audience, now);
    if (!found) return null;
    return {
      name: found.name,
      inboxName: found.inbox.name,
      families: found.families.map(({ children, guardians }) => ({
        children: children.map((one) => one.name),
        guardians: guardians.map((one) => one.name),
      })),
    };
  });
