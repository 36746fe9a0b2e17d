import { expect, it } from "vitest";
import { unseal } from "@/lib/crypto/secret-box";
import { now } from "@/lib/time/clock";
import { makeLarge } from "@/scripts/seed/large/make";
import { connectAsOwner } from "../../support/owner";

it("makes a daycare that keeps the schema's promises", { timeout: 60_000 }, async () => {
  const sql = connectAsOwner();
  const { entries, logins } = await makeLarge(sql, now(), 2);
  const [counts] = await sql`select
    (select count(*)::int from child) as children,
    (select count(*)::int from contract) as contracts,
    (select count(*)::int from care_request where state = 'pending') as waiting,
    (select count(*)::int from log_entry) as entries,
    (select count(*)::int from log_entry e where not exists (select 1 from child c where c.id = e.child_id)
      or not exists (select 1 from person p where p.id = e.author_id)) as orphans,
    (select count(*)::int from guardianship g where not exists (select 1 from person p where p.id = g.person_id)) as nobody`;

  expect(counts).toMatchObject({ children: 200, contracts: 200, entries, orphans: 0, nobody: 0 });
  expect(counts?.waiting).toBeGreaterThan(10);
  expect(entries).toBeGreaterThan(50_000);
  expect(logins.map((login) => login.role)).toEqual(["parent", "carer", "manager"]);
  const [manager] =
    await sql`select c.account_id, c.totp_secret from credential c where c.totp_secret is not null`;
  expect(logins[2]?.note).toContain(unseal("totp", manager?.account_id, manager?.totp_secret));
  await sql.end();
});
