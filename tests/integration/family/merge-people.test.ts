import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { setBillingDataSchema } from "@/lib/billing/schema";
import { setBillingData } from "@/lib/billing/set-billing-data";
import { findAdults } from "@/lib/family/adults";
import { openMerge } from "@/lib/family/merge/preview";
import { unmerge } from "@/lib/family/merge/unmerge";
import { askAsOwner } from "../../support/ask-as-owner";
import { addGuardian, makeSession } from "../../support/factories";
import { auditOf } from "../organisation/support";
import { answer, countIn, makeAdult, makeDesk, mergeAdults, rowsNaming } from "./merge-support";
import { now } from "./support";

const withAccount = (personId: string, email: string, state: string) =>
  askAsOwner(sql`insert into account (person_id, email, state) values (${personId}, ${email}, ${state})`);
const emailOf = async (personId: string) =>
  (await askAsOwner<{ email: string }>(sql`select email from account where person_id = ${personId}`))[0]
    ?.email;
const address = (name: string, id: string) => `${name}.${id}@example.test`;

/** One mother, typed twice: at one child with a log-in, at another one without. */
async function makeMother() {
  const house = await makeDesk();
  const double = await makeAdult("O’Connor");
  await addGuardian(house.other.child.id, double.id);
  return { ...house, mother: house.family.parent, double };
}

describe("two records of one adult", () => {
  it("become one: children, answers and how to reach her are together, and the other is found no more", async () => {
    const { office, other, mother, double } = await makeMother();
    await answer(other.child.id, double.id, true);
    await askAsOwner(sql`update person_contact set city = 'Utrecht', street = 'Laan', house_number = '1', shielded = true
      where person_id = ${double.id}`);
    orThrow(await mergeAdults(office.actor, mother.id, double.id, { name: "gone" }));
    expect(await countIn("guardianship", "person_id", mother.id)).toBe(3);
    for (const table of ["guardianship", "consent", "person_contact"])
      expect([table, await countIn(table, "person_id", double.id)]).toEqual([table, 0]);
    const [contact] = await askAsOwner(
      sql`select city, shielded from person_contact where person_id = ${mother.id}`,
    );
    expect(contact).toMatchObject({ city: "Utrecht", shielded: true });
    expect((await findAdults(office.actor, "O'Connor")).adults.map(({ id }) => id)).toEqual([mother.id]);
    expect(await auditOf("people.merged", office.id)).toMatchObject([
      { outcome: "done", subjectId: mother.id },
    ]);
  });

  it("are taken apart exactly, and sign in anew", async () => {
    const { office, family, mother, double } = await makeMother();
    await addGuardian(family.child.id, double.id, { isContractHolder: true });
    await withAccount(double.id, address("eva", double.id), "prepared");
    await makeSession(mother.id, now);
    const ids = [mother.id, double.id];
    const before = await rowsNaming("person", ids);
    const { mergeId } = orThrow(await mergeAdults(office.actor, mother.id, double.id, { name: "gone" }));
    expect(await emailOf(mother.id)).toBe(mother.email);
    orThrow(await unmerge(office.actor, { mergeId }, now));
    expect(await rowsNaming("person", ids)).toEqual(before);
    const open = await askAsOwner(
      sql`select 1 from session where person_id = ${mother.id} and revoked_at is null`,
    );
    expect(open).toHaveLength(0);
  });

  it("gets in by the account that is in use, and between two that are not by the chosen one", async () => {
    const { office, double } = await makeMother();
    const [one, used] = [await makeAdult("Vos"), await makeAdult("Vos")];
    await withAccount(one.id, address("een", one.id), "invited");
    await withAccount(used.id, address("twee", used.id), "active");
    const { mergeId } = orThrow(await mergeAdults(office.actor, one.id, used.id));
    expect(await emailOf(one.id)).toBe(address("twee", used.id));
    orThrow(await unmerge(office.actor, { mergeId }, now));
    expect([await emailOf(one.id), await emailOf(used.id)]).toEqual([
      address("een", one.id),
      address("twee", used.id),
    ]);
    const third = await makeAdult("Vos");
    await withAccount(third.id, address("drie", third.id), "prepared");
    await withAccount(double.id, address("vier", double.id), "invited");
    const preview = await openMerge(office.actor, "person", { keptId: third.id, goneId: double.id }, now);
    expect(preview?.lines.find(({ name }) => name === "account")?.state).toBe("differs");
    orThrow(await mergeAdults(office.actor, third.id, double.id, { account: "gone" }));
    expect(await emailOf(third.id)).toBe(address("vier", double.id));
  });

  it("takes along a number of the state, sealed anew for the kept record", async () => {
    const { office } = await makeMother();
    const [one, other] = [await makeAdult("Vos"), await makeAdult("Vos")];
    const billing = setBillingDataSchema.parse({ personId: other.id, version: 0, bsn: "111222333" });
    orThrow(await setBillingData(office.actor, billing, now));
    orThrow(await mergeAdults(office.actor, one.id, other.id));
    const again = await openMerge(
      office.actor,
      "person",
      { keptId: one.id, goneId: (await makeAdult("Vos")).id },
      now,
    );
    expect(again?.lines.find(({ name }) => name === "bsn")?.kept).toMatch(/333$/);
  });

  it("letters that wait, and what was told, go to the kept one", async () => {
    const { office, mother, double } = await makeMother();
    const payload = JSON.stringify({ personId: double.id });
    await askAsOwner(sql`insert into outbox (kind, payload, dedupe_key, run_at, done_at) values
      ('x', ${payload}::jsonb, ${`wait ${double.id}`}, ${now.toISOString()}, null),
      ('x', ${payload}::jsonb, ${`done ${double.id}`}, ${now.toISOString()}, ${now.toISOString()})`);
    orThrow(await mergeAdults(office.actor, mother.id, double.id));
    const rows = await askAsOwner<{ to: string; key: string }>(
      sql`select payload ->> 'personId' as to, dedupe_key as key from outbox where dedupe_key like ${`% ${double.id}`} order by 2`,
    );
    expect(rows.map(({ to }) => to)).toEqual([double.id, mother.id]);
  });
});
