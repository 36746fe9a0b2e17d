import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import type { Transaction } from "@/db/transaction";
import { locationsOf, type PersonActor } from "@/lib/access/actor";
import { uuidList } from "@/lib/access/reach";
import { officeRoles } from "@/lib/access/roles";
import { undoableSince } from "@/lib/act/undo";
import { recordRefusal } from "@/lib/audit/record-audit";
import type { Instant } from "@/lib/time/instant";
import { idField } from "@/lib/validation/fields";
import { type Cursor, readCursor, writeCursor } from "./cursor";
import { isoOf, readIso } from "./iso";
import { mayPublishNews, newsForParents, newsForStaff } from "./policy";
import type { AttachmentView, NewsView } from "./view";

const pageSize = 15;

export type NewsPage = { items: NewsView[]; older: string | null };

type Row = Omit<NewsView, "publishedAt" | "mayWithdraw" | "mayRestore"> & {
  publishedAt: string;
  locationId: string | null;
  justWithdrawn: boolean;
};

async function load(
  tx: Transaction,
  actor: PersonActor,
  where: SQL,
  { after, limit, now }: { after: Cursor | null; limit: number; now: Instant },
): Promise<NewsView[]> {
  const beyond = after
    ? sql`(n.published_at, n.id) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`
    : sql`true`;
  const rows = await tx.execute<Row>(sql`
    select n.id, n.title, n.body, ${isoOf(sql`n.published_at`)} as "publishedAt",
      n.author_name as "authorName", n.location_id as "locationId", l.name as "locationName",
      n.withdrawn_at is not null as withdrawn,
      coalesce(n.withdrawn_at >= ${undoableSince(now).toISOString()}::timestamptz, false) as "justWithdrawn",
      not exists (select 1 from news_read r where r.news_id = n.id and r.person_id = ${actor.personId}) as unread,
      coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'fileName', f.file_name,
        'bytes', f.bytes) order by f.created_at, f.id) from attachment f where f.news_id = n.id), '[]') as attachments
    from news n left join location l on l.id = n.location_id
    where ${where} and ${beyond}
    order by n.published_at desc, n.id desc limit ${limit}`);
  return rows.map(({ publishedAt, locationId, justWithdrawn, ...row }) => ({
    ...row,
    attachments: row.attachments as AttachmentView[],
    publishedAt: readIso(publishedAt),
    mayWithdraw: !row.withdrawn && mayPublishNews(actor, locationId),
    mayRestore: justWithdrawn && mayPublishNews(actor, locationId),
  }));
}

async function page(actor: PersonActor, where: SQL, now: Instant, from: unknown): Promise<NewsPage> {
  const after = readCursor(from);
  const rows = await readTogether(actor, (tx) => load(tx, actor, where, { after, now, limit: pageSize + 1 }));
  const items = rows.slice(0, pageSize);
  const end = items.at(-1);
  const more = end && rows.length > pageSize;
  return { items, older: more ? writeCursor({ at: end.publishedAt, id: end.id }) : null };
}

/** News for a guardian, the newest first. */
export const listNews = (actor: PersonActor, now: Instant, after?: unknown) =>
  page(actor, newsForParents(actor), now, after);

/** What the daycare published within this person's reach, withdrawn items among it. */
export const listStaffNews = (actor: PersonActor, now: Instant, after?: unknown) =>
  page(actor, newsForStaff(actor), now, after);

/** For the dashboard: the newest item this guardian has not opened. */
export async function newestUnreadNews(actor: PersonActor, now: Instant): Promise<NewsView | null> {
  const unread = sql`(${newsForParents(actor)}
    and not exists (select 1 from news_read r where r.news_id = n.id and r.person_id = ${actor.personId}))`;
  const [newest] = await readTogether(actor, (tx) => load(tx, actor, unread, { after: null, now, limit: 1 }));
  return newest ?? null;
}

/** One item for a guardian; null when it is out of reach or not there, and that attempt is noted. */
export async function findNews(actor: PersonActor, id: unknown, now: Instant): Promise<NewsView | null> {
  const read = idField.safeParse(id);
  if (!read.success) return null;
  const item = await newsItem(actor, read.data, now);
  if (!item) await recordRefusal(actor, { act: "news.read", subjectId: read.data }, now);
  return item;
}

async function newsItem(actor: PersonActor, id: string, now: Instant): Promise<NewsView | null> {
  const one = sql`(n.id = ${id}::uuid and ${newsForParents(actor)})`;
  const [item] = await readTogether(actor, (tx) => load(tx, actor, one, { after: null, now, limit: 1 }));
  return item ?? null;
}

/** Where this person may publish: some locations, and whether the whole organisation. */
export async function listNewsPlaces(actor: PersonActor) {
  const locations = locationsOf(actor, ["manager", ...officeRoles]);
  const scope = locations === null ? sql`true` : sql`l.id = any(${uuidList(locations)})`;
  const rows = await readTogether(actor, (tx) =>
    tx.execute<{ id: string; name: string }>(
      sql`select l.id, l.name from location l where ${scope} order by l.name`,
    ),
  );
  return { locations: [...rows], everywhere: mayPublishNews(actor, null) };
}
