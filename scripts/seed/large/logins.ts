import { hash } from "@node-rs/argon2";
import { argon2Terms } from "@/lib/account/settings";
import { seal } from "@/lib/crypto/secret-box";
import { type DemoLogin, demoPassword, totpSecretOf } from "../logins";
import { groupsPerLocation, type Large, measuredChild, measuredLocation } from "./plan";

const people = [
  { role: "parent", kind: "parent-a", n: measuredChild, secondFactor: false },
  { role: "carer", kind: "carer", n: (measuredLocation - 1) * groupsPerLocation + 1, secondFactor: false },
  { role: "manager", kind: "manager", n: measuredLocation, secondFactor: true },
] as const;

/** One parent, one carer and one manager who can log in, all at the measured location. */
export async function makeLogins({ sql, now }: Large): Promise<DemoLogin[]> {
  const passwordHash = await hash(demoPassword, argon2Terms);
  const logins: DemoLogin[] = [];
  for (const { role, kind, n, secondFactor } of people) {
    const [row] = await sql<{ accountId: string; email: string; name: string }[]>`
      select a.id as "accountId", a.email, p.given_name || ' ' || p.family_name as name
      from account a join person p on p.id = a.person_id where p.id = pg_temp.id_of(${kind}, ${n})`;
    if (!row) throw new Error(`No such person: ${kind} ${n}`);
    const { accountId, email, name } = row;
    const secret = secondFactor ? totpSecretOf(email) : null;
    const box = secret && seal("totp", accountId, secret);
    await sql`insert into credential (account_id, password_hash, password_changed_at, totp_secret, totp_confirmed_at)
      values (${accountId}, ${passwordHash}, ${now}, ${box}, ${secret ? now : null})`;
    const note = secret ? `second factor ${secret}` : undefined;
    logins.push({ role, name, email, password: demoPassword, note });
  }
  return logins;
}
