import type { Sql } from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connectAsOwner } from "../support/owner";

let sql: Sql;
beforeAll(() => {
  sql = connectAsOwner();
});
afterAll(() => sql.end());

const names = (rows: Iterable<{ name?: string }>) => [...rows].map(({ name }) => name).sort();

it("no table may be changed in every column; each names the ones that change", async () => {
  const whole = await sql`select c.relname as name from pg_class c, aclexplode(c.relacl) a
    where c.relnamespace = 'public'::regnamespace and a.grantee = 'portal_app'::regrole
      and a.privilege_type = 'UPDATE'`;
  expect(names(whole)).toEqual([]);
});

/** Set later, and by whom stands beside it: who did something, and what a file goes with. */
const setLater = [
  ...["attachment.message_id", "attachment.news_id"],
  ...["absence.withdrawn_by", "alarm.answered_by", "care_request.decided_by", "care_request.withdrawn_by"],
  ...["change_request.decided_by", "change_request.withdrawn_by", "email_switch.decided_by"],
  ...["log_entry.removed_by", "mailing.recalled_by", "message.recalled_by", "news.withdrawn_by"],
  "other_group_consent.answered_by",
  ...["family_document.removed_by", "portrait.removed_by"],
  // Which picture the house shows; the pictures themselves stay.
  "organisation.logo_id",
  // What a block rests on, with its reason; both go when it ends.
  "guardianship.block_document_id",
];

it("whose a row is and what it belongs to stays as it was written", async () => {
  const changing = await sql`select distinct t.relname || '.' || a.attname as name
    from pg_constraint k join pg_class t on t.oid = k.conrelid
    join pg_attribute a on a.attrelid = t.oid and a.attnum = any (k.conkey)
    where k.contype in ('f', 'p') and t.relnamespace = 'public'::regnamespace
      and has_column_privilege('portal_app', t.oid, a.attnum, 'UPDATE')`;
  expect(names(changing)).toEqual(setLater.sort());
});

it("where a file lies, what it is, and to whom an e-mail goes stays as it was written", async () => {
  const changing =
    await sql`select table_name || '.' || column_name as name from information_schema.column_privileges
    where grantee = 'portal_app' and privilege_type = 'UPDATE' and (column_name in
      ('storage_key', 'key', 'sha256', 'source_key', 'author_name', 'sender_name', 'addressee', 'payload', 'kind',
       'dedupe_key', 'send_key', 'created_at', 'person_id', 'child_id', 'account_id', 'location_id', 'role', 'expires_at'))`;
  // A link that is sent again within its hour lives on (lib/account/link/mint-token.ts).
  // What sort of organisation pays is said of it, and decides nothing.
  expect(names(changing)).toEqual(["payer.kind", "token.expires_at"]);
});
