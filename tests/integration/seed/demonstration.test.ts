import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import { canaryOf } from "@/scripts/seed/canaries";
import { seedDemonstration } from "@/scripts/seed/demonstration";
import { AlreadyFilled, ensureEmpty } from "@/scripts/seed/empty";
import { organisationData } from "@/scripts/seed/house";
import { workAsOwner } from "../../support/ask-as-owner";
import { runClock, stopClock } from "../../support/clock";
import { asSetUp } from "../../support/factories";

const onDay = (day: string, time: string) => stopClock(instantAt(asCareDay(day), asLocalTime(time)));

const allOf = <Row extends Record<string, unknown>>(query: string) =>
  asSetUp((tx) => tx.execute<Row>(sql.raw(query)));

const story = async () => ({
  children: await allOf("select given_name, family_name, birth_date::text from child order by 1, 2"),
  week: await allOf(`select c.given_name, p.weekday, p.from_time::text, p.starts_on::text from contract_pattern p
    join contract k on k.id = p.contract_id join child c on c.id = k.child_id order by 1, 2, 3, 4`),
  requests: await allOf(`select c.given_name, r.state, r.first_day::text, r.note from care_request r
    join child c on c.id = r.child_id order by 1, 3, 2`),
  logbook:
    await allOf(`select c.given_name, e.care_day::text, e.at_time::text, e.kind, e.details, e.text, e.author_name
    from log_entry e join child c on c.id = e.child_id order by 1, 2, 3, 4, 5`),
  attachments: await allOf("select file_name, kind, sha256 from attachment order by 1, 3"),
  photos: await allOf(`select c.given_name, p.caption, p.added_at::text, p.sha256 from photo p
    join photo_child l on l.photo_id = p.id join child c on c.id = l.child_id order by 4, 1`),
});

const empty = async () => {
  await workAsOwner((tx) => tx.execute(sql`truncate credential`));
  await ensureEmpty(organisationData.name);
};

beforeEach(empty);
afterEach(() => {
  runClock();
  delete process.env.SEED_CANARIES;
});

it("tells the same story for the same day, the last of the year, and goes into an empty database only", {
  timeout: 120_000,
}, async () => {
  const now = onDay("2026-12-31", "15:20");
  await seedDemonstration(now, { logbookDays: 2, photos: 4, papers: false });
  const first = await story();
  await expect(ensureEmpty(organisationData.name)).rejects.toThrow(AlreadyFilled);
  await empty();
  const logins = await seedDemonstration(now, { logbookDays: 2, photos: 4, papers: false });
  expect(await story()).toEqual(first);
  expect(first.children.length).toBeGreaterThan(40);
  expect([...new Set(first.requests.map((row) => row.state))].sort()).toEqual([
    "approved",
    "expired",
    "pending",
    "rejected",
    "withdrawn",
  ]);
  expect(first.photos.length).toBeGreaterThanOrEqual(4);
  expect(first.attachments.length).toBeGreaterThan(5);
  expect(first.logbook.length).toBeGreaterThan(150);
  expect(first.logbook.every((row) => String(row.care_day) <= "2026-12-31")).toBe(true);
  expect(new Set(logins.map((login) => login.role))).toEqual(
    new Set(["parent", "carer", "manager", "office", "admin"]),
  );
  expect(logins.every((login) => login.email.endsWith("@demo.villabambini.example"))).toBe(true);
});

it("comes about in the night of a clock change too", { timeout: 90_000 }, async () => {
  await seedDemonstration(onDay("2027-03-28", "03:10"), { logbookDays: 1, photos: 4, papers: false });
  const [row] = await allOf("select count(*)::int as waiting from care_request where state = 'pending'");
  expect(row?.waiting).toBe(11);
});

it("dates nothing later than it is, five minutes into a year", { timeout: 180_000 }, async () => {
  const now = onDay("2027-01-01", "00:05");
  await seedDemonstration(now, { logbookDays: 2, photos: 4 });
  const moments = `select 'document' as what, max(issued_on)::timestamp at time zone 'Europe/Amsterdam' as at from document
    union all select 'invoice', max(issued_on)::timestamp at time zone 'Europe/Amsterdam' from invoice
    union all select 'message', max(sent_at) from message
    union all select 'news', max(published_at) from news
    union all select 'log entry', max(written_at) from log_entry
    union all select 'photo', max(added_at) from photo
    union all select 'consent', max(valid_from) from consent
    union all select 'absence', max(reported_at) from absence
    union all select 'change', max(asked_at) from change_request
    union all select 'care request', max(decided_at) from care_request`;
  expect(await allOf(`select what, at::text from (${moments}) m where at is null or at > app.now()`)).toEqual(
    [],
  );
});

it("marks names and texts of each family for the tests that look for leaks", {
  timeout: 180_000,
}, async () => {
  process.env.SEED_CANARIES = "1";
  await seedDemonstration(onDay("2028-02-29", "15:20"), { logbookDays: 2, photos: 4 });
  const [money] = await allOf(`select
    (select array_agg(distinct app.invoice_state(id) order by app.invoice_state(id)) from invoice) as states,
    (select count(*)::int from payer where kind = 'municipality') as towns,
    (select count(*)::int > 0 from allocation a join ledger_entry c on c.id = a.credit_id
      where c.kind = 'payment' and a.day > c.day) as carried`);
  expect(money).toEqual({ states: ["credited", "open", "paid", "partly"], towns: 1, carried: true });
  const canary = canaryOf("de-vries");
  const [marks] = await allOf(`select
    (select count(*)::int from child where family_name like '%${canary}%') as children,
    (select count(*)::int from person where family_name like '%${canary}%') as people,
    (select count(*)::int from person_contact where street like '%${canary}%') as streets,
    (select count(*)::int from account where email like '%${canary}%') as emails,
    (select count(*)::int from child_health where remarks like '%${canary}%') as remarks,
    (select count(*)::int from attachment where file_name like '%${canary}%') as attachments,
    (select count(*)::int > 3 from care_request where note like '%${canary}%') as requests,
    (select count(*)::int > 3 from log_entry where text like '%${canary}%') as logbook`);
  expect(marks).toEqual({
    ...{
      children: 2,
      people: 3,
      streets: 3,
      emails: 3,
      remarks: 2,
      // One with a message, and one that a document of the file came in with.
      attachments: 2,
      requests: true,
      logbook: true,
    },
  });
});
