import { randomUUID } from "node:crypto";
import type { Sql } from "postgres";
import { paperOf } from "@/db/seed/messages/paper";
import { photoOf } from "./files";
import { signIn, type Visitor } from "./people";
import { sendFile } from "./portal";

/** Of whom the things are that are asked for: the visiting parent, a family beside it, one elsewhere, nobody. */
export const whose = ["own", "neighbour", "far", "nowhere"] as const;
export type Whose = (typeof whose)[number];

/** One thing of every sort, all of one family or its location. */
export type Target = Awaited<ReturnType<typeof targetOf>>;
export type World = Record<Whose, Target>;

export async function buildWorld(sql: Sql, visitors: readonly Visitor[]): Promise<World> {
  await settled(sql);
  const idOf = (kind: string) => visitors.find((one) => one.kind === kind)?.personId ?? "";
  const own = await childOf(sql, idOf("parent"));
  const far = await childOf(sql, idOf("otherParent"));
  const [beside] = await sql<Child[]>`${children(sql)} AND l.name = 'De Linde'
    AND c.id NOT IN (SELECT child_id FROM guardianship WHERE person_id = ${own.parentId})
    ORDER BY (SELECT count(*) FROM photo_child k WHERE k.child_id = c.id AND NOT EXISTS (SELECT 1 FROM photo_child o
      WHERE o.photo_id = k.photo_id AND (o.child_id IN (SELECT child_id FROM guardianship WHERE person_id = ${own.parentId}) OR NOT app.has_consent(o.child_id, 'own_album') OR NOT app.has_consent(o.child_id, 'group_photo')))) DESC, c.id LIMIT 1`;
  if (!beside) throw new Error("The demonstration has no second family.");
  return {
    own: await targetOf(sql, own, idOf("carer"), null),
    neighbour: await targetOf(sql, beside, idOf("carer"), own.parentId),
    far: await targetOf(sql, far, idOf("otherCarer"), own.parentId),
    nowhere: nowhere(),
  };
}

/** The portal's own work on what the demonstration planned, photos among it, is done. */
export async function settled(sql: Sql) {
  for (let waited = 0; waited < 240; waited++) {
    const [waiting] =
      await sql`SELECT 1 FROM outbox WHERE kind <> 'document.render' AND done_at IS NULL AND dead_at IS NULL AND run_at <= now() LIMIT 1`;
    if (!waiting) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error("The outbox does not come to rest.");
}

type Child = { childId: string; parentId: string; locationId: string; groupId: string };

const children = (sql: Sql) => sql`
  SELECT c.id AS "childId", s.person_id AS "parentId", l.id AS "locationId", g.id AS "groupId"
  FROM child c JOIN guardianship s ON s.child_id = c.id AND s.is_contract_holder AND s.ends_on IS NULL
    JOIN placement p ON p.child_id = c.id AND current_date BETWEEN p.starts_on AND coalesce(p.ends_on, 'infinity')
    JOIN care_group g ON g.id = p.group_id JOIN location l ON l.id = g.location_id WHERE true`;

async function childOf(sql: Sql, parentId: string): Promise<Child> {
  const [found] = await sql<
    Child[]
  >`${children(sql)} AND s.person_id = ${parentId} ORDER BY c.birth_date LIMIT 1`;
  if (!found) throw new Error("A parent of the demonstration has no child in care.");
  return found;
}

async function targetOf(sql: Sql, child: Child, carerId: string, besides: string | null) {
  const { childId, parentId, locationId } = child;
  const put = async (table: string, row: Record<string, unknown>) => {
    const [made] = await sql<{ id: string }[]>`INSERT INTO ${sql(table)} ${sql(row)} RETURNING id`;
    return made?.id ?? "";
  };
  /** Put in by the portal itself, as its sender does before writing. */
  const attachment = async (personId: string, fileName: string, content: Buffer) => {
    const visitor = { kind: "parent", personId, token: await signIn(sql, personId) } as const;
    const path = `/api/files/attachments?name=${encodeURIComponent(fileName)}`;
    const { response, body } = await sendFile(visitor, path, content);
    if (response.status !== 200) throw new Error(`No attachment: ${response.status} ${body}`);
    return (JSON.parse(body.toString()) as { id: string }).id;
  };
  const first = async <Row>(query: PromiseLike<Row[]>) => (await query)[0];
  const now = new Date();

  /** Somebody who may collect the child and nothing more, with or without a way in. */
  const adult = async (state: string | null) => {
    const personId = await put("person", { given_name: "Hanna", family_name: "Ophaal" });
    const none = { has_authority: false, sees_daily: false, sees_medical: false, may_request: false };
    await sql`INSERT INTO person_contact (person_id) VALUES (${personId})`;
    await put("guardianship", {
      ...none,
      child_id: childId,
      person_id: personId,
      relation: "other",
      is_contract_holder: false,
      may_collect: true,
      starts_on: "2024-01-01",
    });
    if (state) {
      const accountId = await put("account", {
        person_id: personId,
        email: `${personId}@example.test`,
        state,
      });
      await sql`INSERT INTO credential (account_id) VALUES (${accountId})`;
    }
    return personId;
  };

  const lastDay = await first(sql<{ day: string }[]>`
    SELECT max(care_day)::text AS day FROM log_entry WHERE child_id = ${childId} AND care_day < current_date - 1`);
  const today = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Amsterdam" }).format(now);
  const day = lastDay?.day ?? "2026-01-05";
  const entry = (kind: string, details: object, removed = false) =>
    put("log_entry", {
      child_id: childId,
      care_day: kind === "sleep" ? today : day,
      at_time: kind === "sleep" ? "00:00" : "09:00",
      kind,
      details: details as never,
      text: "Samen gelezen",
      author_id: carerId,
      author_name: "Noor",
      batch_id: randomUUID(),
      written_at: now,
      removed_at: removed ? now : null,
      removed_by: removed ? carerId : null,
    });

  await sql`DELETE FROM log_entry WHERE child_id = ${childId} AND care_day = ${today} AND kind = 'sleep'`;

  /** Days with care that nothing has happened to yet, the nearest some weeks away. */
  const free = await sql<{ day: string }[]>`
    SELECT d::date::text AS day FROM generate_series(current_date + 21, current_date + 120, interval '1 day') d
    WHERE extract(isodow FROM d) IN (SELECT weekday FROM contract_pattern p JOIN contract k ON k.id = p.contract_id
        WHERE k.child_id = ${childId} AND p.period_weeks = 1 AND d BETWEEN p.starts_on AND coalesce(p.ends_on, 'infinity'))
      AND d::date NOT IN (SELECT day FROM closure_day)
      AND d::date NOT IN (SELECT day FROM absence WHERE child_id = ${childId})
      AND d::date NOT IN (SELECT day FROM care_request_slot WHERE child_id = ${childId}) ORDER BY d LIMIT 1`;
  const askDay = free[0]?.day ?? day;
  const absentDay = "2030-02-04";
  await sql`DELETE FROM absence WHERE child_id = ${childId} AND day = ${absentDay}`;

  const request = async () => {
    const first_day = "2030-01-05";
    const requestId = await put("care_request", {
      child_id: childId,
      location_id: locationId,
      asked_by: parentId,
      kind: "extra",
      send_key: randomUUID(),
      first_day,
    });
    const slot = { request_id: requestId, child_id: childId, living: false };
    await put("care_request_slot", { ...slot, day: first_day, from_time: "07:45", to_time: "13:00" });
    return requestId;
  };
  const pending = await first(sql<{ id: string }[]>`SELECT id FROM care_request
    WHERE location_id = ${locationId} AND state = 'pending' AND first_day BETWEEN current_date AND '2029-12-31' ORDER BY first_day DESC LIMIT 1`);
  /** Photos that this family sees and the visiting parent, unless it is the same family, does not. */
  const photos = await sql<{ id: string; version: number; month: string }[]>`
    SELECT p.id, p.version, to_char(p.added_at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM') AS month FROM photo p
    JOIN photo_child k ON k.photo_id = p.id WHERE k.child_id = ${childId} AND p.location_id = ${locationId} AND p.state = 'ready'
      AND NOT EXISTS (SELECT 1 FROM photo_child o WHERE o.photo_id = p.id AND (o.child_id IN (SELECT child_id FROM guardianship WHERE person_id = ${besides})
        OR NOT app.has_consent(o.child_id, 'own_album') OR NOT app.has_consent(o.child_id, 'group_photo')))
    ORDER BY p.id LIMIT 2`;
  const batch = await first(
    sql<
      { id: string }[]
    >`SELECT batch_id AS id FROM photo WHERE location_id = ${locationId} AND state = 'ready' LIMIT 1`,
  );
  const website = await first(sql<{ allowed: boolean }[]>`SELECT allowed FROM consent
    WHERE child_id = ${childId} AND person_id = ${parentId} AND purpose = 'website' AND valid_until IS NULL`);

  /** A talk of the parent with the group, and what belongs to it. */
  const talk = async () => {
    const conversationId = await put("conversation", {
      subject: "Overdracht",
      kind: "group",
      inbox_name: "Groep",
      location_id: locationId,
      group_id: child.groupId,
      child_id: childId,
      child_name: "Kind",
      started_by: parentId,
      send_key: randomUUID(),
      last_number: 2,
      last_side: "staff",
      last_message_at: now,
    });
    const parts = { conversation_id: conversationId, display_name: "Deelnemer" };
    await sql`INSERT INTO participant ${sql([
      { ...parts, person_id: parentId },
      { ...parts, person_id: null },
    ])}`;
    const message = (number: number, side: string, author_id: string) =>
      put("message", {
        conversation_id: conversationId,
        number,
        side,
        author_id,
        author_name: "Schrijver",
        body: "Dag",
        sent_at: now,
        send_key: randomUUID(),
      });
    const messageId = await message(1, "parent", parentId);
    return { conversationId, messageId, staffMessageId: await message(2, "staff", carerId) };
  };
  /** One the parent has not read, and another to mark as read. */
  const [written, unread] = [await talk(), await talk()];
  await sql`DELETE FROM change_request WHERE state = 'pending'
    AND (person_id IN (SELECT person_id FROM guardianship WHERE child_id = ${childId}) OR child_id = ${childId})`;
  /** What somebody asks to change in the own data. */
  const change = async (personId: string) => {
    const asked = { person_id: personId, asked_by: personId, asked_at: now, for_office: false };
    const requestId = await put("change_request", asked);
    const values = { field: "phone", old_value: "", new_value: "0612345678", sealed: false };
    await put("change_field", { ...values, request_id: requestId, person_id: personId, question: "own" });
    return requestId;
  };
  const adults = {
    uninvited: await adult(null),
    invited: await adult("invited"),
    active: await adult("active"),
    deactivated: await adult("deactivated"),
  };
  /** A series of this location that none of the visitors began, with a photo that nobody is on yet. */
  const strangeBatchId = await put("photo_batch", {
    id: randomUUID(),
    location_id: locationId,
    started_by: adults.active,
    started_at: now,
  });
  const linkId = randomUUID();
  const alone = {
    id: linkId,
    batch_id: strangeBatchId,
    added_by: adults.active,
    key: linkId,
    sha256: linkId,
    caption: "",
    file_name: "IMG_1.jpg",
  };
  await sql`INSERT INTO photo SELECT (jsonb_populate_record(p, ${sql.json(alone)})).* FROM photo p
    WHERE location_id = ${locationId} AND state = 'ready' LIMIT 1`;
  const news = () =>
    put("news", {
      location_id: locationId,
      title: "Studiedag",
      body: "Vrijdag zijn wij dicht.",
      published_at: now,
      published_by: carerId,
      author_name: "Jolanda",
      send_key: randomUUID(),
    });
  /** A paper of the parent whose PDF is there; the portal makes hundreds, so this one goes first. */
  const paper = async (kinds: string[]) => {
    const found = await first(sql<{ id: string }[]>`SELECT d.id FROM document d
      WHERE d.payer_id = ${parentId} AND d.kind = ANY (${kinds}) ORDER BY d.issued_on DESC, d.id LIMIT 1`);
    if (!found) return randomUUID();
    await sql`UPDATE outbox SET run_at = '2000-01-01' WHERE done_at IS NULL AND payload::text LIKE ${`%${found.id}%`}`;
    for (let waited = 0; waited < 120; waited++) {
      const [made] = await sql`SELECT 1 FROM document_file WHERE document_id = ${found.id}`;
      if (made) return found.id;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    throw new Error("The portal made no PDF within a minute.");
  };
  const invoiceId = await paper(["invoice"]);
  const paperId = await paper(["contract", "annual_estimate", "annual_statement"]);

  /** In a demonstration with marks the family's own stands in the name and in the words. */
  const [{ mark = null } = {}] = await sql<{ mark: string | null }[]>`
    SELECT substring(family_name from 'qx[a-z]{10}') AS mark FROM child WHERE id = ${childId}`;
  const words = ["Recept", mark].filter(Boolean).join(" ");
  const attachments = {
    message: await attachment(parentId, `${words}.pdf`, paperOf(words, [])),
    news: await attachment(carerId, "Plein.jpg", await photoOf()),
    waiting: await attachment(parentId, `${words}.jpg`, await photoOf()),
  };
  const newsId = await news();
  await sql`UPDATE attachment SET message_id = ${written.messageId} WHERE id = ${attachments.message}`;
  await sql`UPDATE attachment SET news_id = ${newsId} WHERE id = ${attachments.news}`;

  return {
    ...child,
    day,
    ...written,
    unreadId: unread.conversationId,
    attachments,
    newsId,
    spareNewsId: await news(),
    invoiceId,
    paperId,
    askDay,
    entries: {
      edit: await entry("note", {}),
      remove: await entry("note", {}),
      removeMany: await entry("note", {}),
      restore: await entry("note", {}, true),
      nap: await entry("sleep", { from: "00:00", to: null }),
    },
    requests: { withdraw: await request(), reject: await request(), approve: pending?.id ?? randomUUID() },
    absenceId: await put("absence", {
      child_id: childId,
      day: absentDay,
      kind: "absent",
      reported_by: parentId,
      reported_at: now,
    }),
    adults,
    changes: {
      withdraw: await change(parentId),
      accept: await change(adults.active),
      reject: await change(adults.invited),
    },
    sessionId: await put("session", {
      token_hash: randomUUID(),
      person_id: parentId,
      last_seen_at: now,
      expires_at: new Date(now.getTime() + 3_600_000),
      idle_minutes: 60,
    }),
    deadLetterId: await put("outbox", {
      kind: "password-changed",
      payload: {} as never,
      dedupe_key: randomUUID(),
      run_at: new Date(now.getTime() + 86_400_000),
      dead_at: now,
    }),
    alarmId: await put("alarm", {
      kind: "mail-quota",
      subject: randomUUID(),
      facts: {} as never,
      raised_at: now,
      last_at: now,
    }),
    photoId: photos[0]?.id ?? randomUUID(),
    photoVersion: photos[0]?.version ?? 1,
    photoMonth: photos[0]?.month ?? "2026-01",
    spareId: photos[1]?.id ?? randomUUID(),
    linkId,
    batchId: batch?.id ?? randomUUID(),
    strangeBatchId,
    otherAnswer: website?.allowed ? "no" : "yes",
  };
}

/** Nothing of this is there. */
function nowhere(): Target {
  const id = randomUUID;
  return {
    childId: id(),
    parentId: id(),
    locationId: id(),
    groupId: id(),
    conversationId: id(),
    messageId: id(),
    staffMessageId: id(),
    unreadId: id(),
    attachments: { message: id(), news: id(), waiting: id() },
    newsId: id(),
    spareNewsId: id(),
    invoiceId: id(),
    paperId: id(),
    day: "2026-01-05",
    askDay: "2026-01-05",
    entries: { edit: id(), remove: id(), removeMany: id(), restore: id(), nap: id() },
    requests: { withdraw: id(), reject: id(), approve: id() },
    absenceId: id(),
    adults: { uninvited: id(), invited: id(), active: id(), deactivated: id() },
    changes: { withdraw: id(), accept: id(), reject: id() },
    sessionId: id(),
    deadLetterId: id(),
    alarmId: id(),
    photoId: id(),
    photoVersion: 1,
    photoMonth: "2026-01",
    spareId: id(),
    linkId: id(),
    batchId: id(),
    strangeBatchId: id(),
    otherAnswer: "yes",
  };
}
