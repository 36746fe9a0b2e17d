import { randomUUID } from "node:crypto";
import type { Sql, TransactionSql } from "postgres";
import { addDays, type CareDay, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import {
  addGuardian,
  makeChild,
  makeLocation,
  makePerson,
  makeSession,
  makeStaff,
  type TestLocation,
} from "../../support/factories";

const day = addDays(today(now()), -14);
const at = `${day}T10:00:00Z`;
const hash = "a".repeat(64);

/**
 * Three families at one location, of which one left it long ago, and one at another; staff of both, one who was;
 * and a row of each family in every table.
 */
export async function buildTown(sql: Sql) {
  const here = await makeLocation();
  const there = await makeLocation();
  const staffOf = async (place: TestLocation) => ({
    carer: await makeStaff("carer", place.id),
    manager: await makeStaff("manager", place.id, "Jolanda"),
  });
  const staff = { here: await staffOf(here), there: await staffOf(there) };
  const office = await makeStaff("office", null, "Ingrid");
  const former = await makePerson("Femke", [
    { role: "carer", locationId: here.id },
    { role: "manager", locationId: here.id },
    { role: "office", locationId: null },
  ]);
  for (const { id } of [former, staff.here.carer])
    await sql`INSERT INTO staff_check ${sql({ person_id: id, vog_issued_on: day })}`;
  await sql`UPDATE role_grant SET ends_on = ${addDays(today(now()), -2)} WHERE person_id = ${former.id}`;
  const families = {
    own: await makeHousehold(here),
    neighbour: await makeHousehold(here),
    left: await makeHousehold(here, addDays(today(now()), -100)),
    far: await makeHousehold(there),
  };
  for (const [name, family] of Object.entries(families)) {
    const [place, carer] = name === "far" ? [there, staff.there.carer] : [here, staff.here.carer];
    await fill(sql, place, carer.id, family, name !== "neighbour");
  }
  await takeGroupPhoto(sql, here.id, staff.here.carer.id, [families.own.kid.id, families.neighbour.kid.id]);
  await fillHouse(sql, office.id, families.own.kid.id);
  return { here, there, staff, office, former, families };
}

export type Town = Awaited<ReturnType<typeof buildTown>>;
export type Household = Awaited<ReturnType<typeof makeHousehold>>;

async function makeHousehold(place: TestLocation, placedUntil: CareDay | null = null) {
  const holder = await makePerson("Eva");
  const kid = await makeChild(place, holder.id, { endsOn: placedUntil });
  const guardian = async (name: string, flags: Parameters<typeof addGuardian>[2]) => {
    const adult = await makePerson(name);
    await addGuardian(kid.id, adult.id, flags);
    return adult;
  };
  /** Pays for care of the child as well, but not by this contract; and lives where nobody may know. */
  const daily = { seesMedical: false, hasAuthority: false, mayRequest: false, isContractHolder: true };
  return {
    holder,
    kid,
    second: await guardian("Lot", {}),
    informed: await guardian("Bram", daily),
    collects: await guardian("Opa", { ...daily, seesDaily: false, isContractHolder: false }),
    blocked: await guardian("Ruud", { blockReason: "Beschikking van de rechtbank" }),
    past: await guardian("Joke", { endsOn: addDays(today(now()), -2) }),
  };
}

/** One row per table, in the order in which they lean on each other, straight past all policies. */
async function fill(sql: Sql, place: TestLocation, carer: string, family: Household, inGroup: boolean) {
  const { kid, ...adults } = family;
  const { holder, informed } = adults;
  const everybody = Object.values(adults).map((adult) => adult.id);
  await sql`UPDATE person_contact SET shielded = true WHERE person_id = ${informed.id}`;
  await makeSession(holder.id, new Date(at));
  await sql.begin(async (tx) => {
    const put = putInto(tx);
    const childId = { child_id: kid.id };
    const account = { account_id: holder.accountId };
    const sent = { send_key: randomUUID() };
    await put("credential", { ...account, password_hash: "secret" });
    await put("recovery_code", { ...account, code_hash: hash });
    await put("token", { ...account, kind: "reset", token_hash: randomUUID(), expires_at: at });
    await put("person_billing", { person_id: holder.id, iban: "NL91ABNA0417164300" });
    const consents = ["own_album", "group_photo", "portrait"].map((purpose) => ({
      ...childId,
      purpose,
      person_id: holder.id,
      allowed: purpose !== "group_photo" || inGroup,
      text_version: 1,
      valid_from: at,
    }));
    for (const consent of consents) await put("consent", consent);

    await fillFamilyData(put, kid.id, holder);
    await fillFile(put, kid.id, carer);
    const request_id = await put("care_request", {
      ...childId,
      ...sent,
      location_id: place.id,
      asked_by: holder.id,
      kind: "extra",
      first_day: day,
    });
    const times = { from_time: "09:00", to_time: "12:00" };
    await put("care_request_slot", { ...childId, ...times, request_id, day });
    const shut = { group_id: place.groupId, reason: "Ziekte", closed_by: carer };
    // Of today: a day that has passed stays closed.
    await put("group_closure", { ...childId, ...shut, day: today(now()) });
    const beside = { group_id: place.groupId, starts_on: day, ends_on: day, asked_by: carer };
    await put("other_group_consent", { ...childId, ...beside, state: "asked" });
    await put("absence", { ...childId, day, kind: "sick", reported_by: holder.id, reported_at: at });

    const entry = { at_time: "10:00", text: "Samen gelezen" };
    const written = {
      ...childId,
      ...entry,
      care_day: day,
      kind: "note",
      author_id: carer,
      author_name: "Noor",
      written_at: at,
    };
    const entry_id = await put("log_entry", { ...written, batch_id: randomUUID() });
    const removed = { batch_id: randomUUID(), removed_at: at, removed_by: carer };
    await put("log_entry", { ...written, ...removed });
    const before = { entry_id, version: 1, details: "{}", replaced_by: carer, replaced_at: at };
    await put("log_entry_history", { ...childId, ...entry, ...before });

    await putPhoto(put, place.id, carer, [kid.id]);

    const invoice_id = await put("invoice", {
      kind: "invoice",
      year: 2026,
      sequence: (await tx`SELECT 1 FROM invoice`).length + 1,
      number: randomUUID(),
      payer_id: holder.id,
      month: "2026-11-01",
      total_cents: 100,
      issued_on: day,
      due_on: day,
    });
    await put("invoice_line", {
      ...childId,
      invoice_id,
      position: 1,
      kind: "fee",
      registration_id: place.registrationId,
      from_day: day,
      to_day: day,
      description: "Inschrijving",
      cents: 100,
    });
    const money = { payer_id: holder.id, day };
    const debit_id = await put("ledger_entry", { ...money, kind: "invoice", cents: 100, invoice_id });
    const credit_id = await put("ledger_entry", { ...money, kind: "payment", cents: -100, reference: "1" });
    await put("allocation", { ...money, credit_id, debit_id, cents: 100 });
    const document_id = await put("document", {
      kind: "annual_statement",
      payer_id: holder.id,
      child_ids: [kid.id],
      subject_id: holder.id,
      year: 2025,
      number: randomUUID(),
      issued_on: day,
      fingerprint: hash,
      sheet: "{}",
    });
    await put("document_file", { document_id, storage_key: randomUUID(), sha256: hash, size: 1 });

    for (const kind of ["group", "location", "office"]) {
      const conversation_id = await put("conversation", {
        ...childId,
        subject: "Overdracht",
        kind,
        inbox_name: kind,
        location_id: kind === "office" ? null : place.id,
        group_id: kind === "group" ? place.groupId : null,
        child_name: "Saar",
        started_by: holder.id,
        send_key: randomUUID(),
        last_number: 1,
        last_side: "parent",
        last_message_at: at,
      });
      for (const person_id of [...everybody, null])
        await put("participant", { conversation_id, person_id, display_name: "Eva" });
      const message_id = await put("message", {
        ...sent,
        conversation_id,
        number: 1,
        side: "parent",
        author_id: holder.id,
        author_name: "Eva",
        body: "Dag",
        sent_at: at,
      });
      await put("attachment", { ...file(holder.id), message_id });
    }
    const from = { kind: "group", inbox_name: "group", location_id: place.id, group_id: place.groupId };
    const words = { subject: "Luizen", audience_name: "group", sender_name: "Noor" };
    await put("mailing", { ...sent, ...from, ...words, sent_by: carer, sent_at: at });
    await put("attachment", file(holder.id));
    const news_id = await put("news", {
      ...sent,
      location_id: place.id,
      title: "Feest",
      body: "Vrijdag",
      published_at: at,
      published_by: carer,
      author_name: "Noor",
    });
    await put("news_read", { news_id, person_id: holder.id, read_at: at });
    const told = { event_id: randomUUID(), kind: "news.published", subject: "{}", topic: "news" };
    const notification_id = await put("notification", {
      ...told,
      ...childId,
      person_id: holder.id,
      happened_at: at,
    });
    await put("notification_delivery", { notification_id, channel: "mail", letter_id: randomUUID() });
    await put("reading_brake", { person_id: holder.id, percent: 150, delay_ms: 500, until: at });
    await put("access_log", { ...childId, at, person_id: carer, what: "medical" });
  });
}

type Put = (table: string, row: Record<string, unknown>) => Promise<string>;

/** What the daycare knows of the child, and two changes that wait: of the child and of the one who asked. */
async function fillFamilyData(put: Put, child_id: string, holder: { id: string; accountId: string }) {
  const address = { street: "Laan", house_number: "1", postcode: "5611AB", city: "Eindhoven" };
  const somebody = { child_id, position: 0, name: "Ans", phone: "+31612345678", relation: "oma" };
  await put("child_profile", { child_id, school: "De Boom" });
  await put("child_address", { child_id, ...address });
  await put("child_identity", { child_id, bsn_sealed: "secret", bsn_last_digits: "019" });
  await put("collector", somebody);
  await put("emergency_contact", somebody);
  const subjects = [
    { of: { child_id }, question: "daily", field: "school" },
    { of: { person_id: holder.id }, question: "own", field: "city" },
  ];
  for (const { of, ...field } of subjects) {
    const asked = { ...of, asked_by: holder.id, asked_at: at, for_office: false };
    const request_id = await put("change_request", asked);
    const values = { old_value: "", new_value: "Best", sealed: false };
    await put("change_field", { ...of, ...field, ...values, request_id });
  }
  await put("notification_wish", { person_id: holder.id, topic: "photos", wish: "never" });
  const change = { account_id: holder.accountId, new_email: "nieuw@example.test", expires_at: at };
  const old_email = "oud@example.test";
  await put("email_change", { ...change, old_email, token_hash: randomUUID() });
  const switched = { switched_at: at, object_until: at, old_email, new_email: change.new_email };
  await put("email_switch", { account_id: holder.accountId, ...switched });
}

/** Documents for each kind of reader, one taken away, and a portrait that stands after another. */
async function fillFile(put: Put, child_id: string, carer: string) {
  const gone = { removed_at: at, removed_by: carer };
  const kept = [
    { readers: "desk" },
    { readers: "group" },
    { readers: "guardians" },
    { readers: "guardians", kind: "medical_statement" },
    { readers: "guardians", ...gone },
  ];
  for (const one of kept) {
    const { file_name: _, ...stored } = file(carer);
    const words = { kind: "other", name: "Brief", dated_on: day };
    await put("family_document", {
      ...words,
      ...stored,
      ...one,
      kind: one.kind ?? words.kind,
      file_kind: "pdf",
      child_id,
    });
  }
  const picture = { sha256: hash, small_bytes: 1, large_bytes: 1, added_by: carer, added_at: at };
  for (const state of [gone, {}])
    await put("portrait", { child_id, key: randomUUID(), ...picture, ...state });
}

const putInto = (sql: Sql | TransactionSql) => async (table: string, row: Record<string, unknown>) => {
  const [made] = await sql`INSERT INTO ${sql(table)} ${sql(row)} RETURNING *`;
  return made?.id as string;
};

/** One of the families does not want its child on a photo with others (fill), so no parent sees this one. */
const takeGroupPhoto = (sql: Sql, place: string, carer: string, kids: string[]) =>
  putPhoto(putInto(sql), place, carer, kids);

async function putPhoto(put: Put, location_id: string, carer: string, kids: string[]) {
  const batch_id = await put("photo_batch", {
    id: randomUUID(),
    location_id,
    started_by: carer,
    started_at: at,
  });
  const photo_id = await put("photo", {
    batch_id,
    source_key: "1",
    location_id,
    added_by: carer,
    added_at: at,
    file_name: "1.jpg",
    key: randomUUID(),
    sha256: randomUUID(),
    state: "ready",
    width: 10,
    height: 10,
    sizes: "{}",
    placeholder: "data:",
  });
  for (const child_id of kids)
    await put("photo_child", { child_id, photo_id, linked_by: carer, linked_at: at });
}

const file = (added_by: string) => ({
  kind: "pdf",
  file_name: "brief.pdf",
  bytes: 1,
  storage_key: randomUUID(),
  sha256: hash,
  added_by,
  added_at: at,
});

/** Rows of the whole house that no family owns, and those of the machinery. */
async function fillHouse(sql: Sql, office: string, child_id: string) {
  await sql`INSERT INTO logo ${sql({ sha256: hash, width: 1, height: 1, size: 1 })}`;
  for (const [name, starts_on] of Object.entries({ now: day, later: addDays(day, 100) }))
    await sql`INSERT INTO terms_edition ${sql({ name, starts_on, storage_key: randomUUID(), sha256: hash, size: 1 })}`;
  await sql`INSERT INTO organisation ${sql({ name: "Villa", kvk_number: "1", iban: "1", email: "a", phone: "1", street: "a", house_number: "1", postcode: "a", city: "a" })}`;
  await sql`INSERT INTO closure_day ${sql({ day, name: "Studiedag" })}`;
  await sql`INSERT INTO contract_rate (version_id, cents_per_hour, reason)
    SELECT v.id, 1000, 'Korting' FROM contract_version v`;
  await sql`INSERT INTO login_attempt ${sql({ purpose: "login", account_key: "1", network_key: "1", succeeded: false, at })}`;
  await sql`INSERT INTO login_miss ${sql({ account_key: "1", misses: 1, last_at: at })}`;
  await sql`INSERT INTO invoice_series ${sql({ series: "invoice", year: 2026 })}`;
  await sql`INSERT INTO book_year ${sql({ year: 2025, turn: 1, closes: true, day, set_by: office })}`;
  await sql`INSERT INTO local_mail ${sql({ idempotency_key: "1", recipient: "a", subject: "a", html: "a", text: "a", sent_at: at })}`;
  await sql`INSERT INTO outbox ${sql({ kind: "x", payload: "{}", dedupe_key: "1", run_at: at })}`;
  await sql`INSERT INTO setup_code ${sql({ code_hash: "1", expires_at: at })}`;
  await sql`INSERT INTO import_file ${sql({ file_name: "a.csv", encoding: "utf-8", separator: ";", headings: ["a"], heading_key: "1", rows: sql.json([["1"]]), row_count: 1, added_by: office })}`;
  await sql`INSERT INTO import_mapping ${sql({ heading_key: "1", mapping: sql.json(["number"]) })}`;
  await sql`INSERT INTO import_row ${sql({ number: "1", child_id, first_adult_id: office })}`;
  const [merged] =
    await sql`INSERT INTO merge ${sql({ subject: "child", kept_id: child_id, gone_id: randomUUID(), gone_name: "Sam", merged_by: office, merged_at: at, money_count: 0 })} RETURNING id`;
  await sql`INSERT INTO merge_row ${sql({ merge_id: merged?.id, what: "moved", table_name: "absence", column_name: "child_id", key: sql.json({ id: randomUUID() }) })}`;
  await sql`INSERT INTO audit ${sql({ at, actor_job: "set-up", act: "x", outcome: "done" })}`;
  await sql`INSERT INTO alarm ${sql({ kind: "mail-quota", subject: "day", facts: sql.json({}), raised_at: at, last_at: at })}`;
  await sql`INSERT INTO alarm_receiver ${sql({ kind: "mail-quota", person_id: office, started_at: at })}`;
  await sql`INSERT INTO news ${sql({ title: "Alle", body: "Dag", published_at: at, published_by: office, author_name: "Ingrid", send_key: randomUUID() })}`;
}
