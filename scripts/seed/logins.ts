import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { hash } from "@node-rs/argon2";
import { and, eq, inArray } from "drizzle-orm";
import { account, credential } from "@/db/schema/account";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { argon2Terms } from "@/lib/account/settings";
import { seal } from "@/lib/crypto/secret-box";
import { fullName } from "@/lib/names/full-name";
import type { Instant } from "@/lib/time/instant";
import type { Adult, Family } from "./families";
import type { Employed, Team } from "./staff";

/** Public on purpose: the demonstration holds nobody's real data and serves this machine only. */
export const demoPassword = "klaproos-fiets-wolken";

export type DemoLogin = { role: string; name: string; email: string; password: string; note?: string };
type Way = { accountId: string; email: string; totpSecret: string | null };

const base32 = (bytes: Buffer) => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  return (bits.match(/.{5}/g) ?? []).map((five) => letters[Number.parseInt(five, 2)]).join("");
};

/** The same secret at every seed, so that an authenticator app keeps working after a reset. */
export const totpSecretOf = (email: string) =>
  base32(createHash("sha256").update(`demonstration second factor ${email}`).digest().subarray(0, 20));

const needsSecondFactor = (member: Employed) => member.role !== "carer";

const ways = (team: Team, families: readonly Family[]): Way[] => [
  ...Object.values(team).map((member) => ({
    accountId: member.accountId,
    email: member.email,
    totpSecret: needsSecondFactor(member) ? totpSecretOf(member.email) : null,
  })),
  ...families
    .flatMap((family) => family.adults)
    .filter(({ sketch }) => !sketch.worksHere && !sketch.toInvite)
    .map(({ accountId, email }) => ({ accountId, email, totpSecret: null })),
];

/** Everybody but one was invited and came in; letters only go to people with an account in use. */
export async function activateAccounts(team: Team, families: readonly Family[]) {
  const ids = ways(team, families).map((way) => way.accountId);
  await inTransaction(system("set-up"), async (tx) => {
    const prepared = and(inArray(account.id, ids), eq(account.state, "prepared"));
    await tx.update(account).set({ state: "invited" }).where(prepared);
    await tx.update(account).set({ state: "active" }).where(inArray(account.id, ids));
  });
}

/**
 * Gives everybody the one password, and managers, office and admin a confirmed second factor. Comes last: a
 * database in which nobody can log in counts as empty (empty.ts).
 */
export async function setPasswords(team: Team, families: readonly Family[], now: Instant) {
  const passwordHash = await hash(demoPassword, argon2Terms);
  const rows = ways(team, families).map(({ accountId, totpSecret }) => ({
    accountId,
    passwordHash,
    passwordChangedAt: now,
    totpSecret: totpSecret && seal("totp", accountId, totpSecret),
    totpConfirmedAt: totpSecret ? now : null,
  }));
  await inTransaction(system("set-up"), (tx) => tx.insert(credential).values(rows));
}

const tieWords: Record<Adult["sketch"]["tie"], string> = {
  holder: "contract holder",
  parent: "parent with all rights but the contract",
  informed: "has authority, may not ask for care",
  stepparent: "sees daily life only",
  grandparent: "may only collect",
  blocked: "access blocked",
};

const parentLogin =
  (family: Family) =>
  (adult: Adult): DemoLogin => ({
    role: "parent",
    name: fullName(adult.name),
    email: adult.email,
    password: demoPassword,
    note: `${tieWords[adult.sketch.tie]}; ${family.children.map((child) => child.name.givenName).join(" and ")}`,
  });

const staffLogin = (member: Employed): DemoLogin => {
  const secret = needsSecondFactor(member) ? `second factor ${totpSecretOf(member.email)}` : undefined;
  const note = [member.note, secret].filter(Boolean).join("; ");
  return { role: member.role, name: member.actor.name, email: member.email, password: demoPassword, note };
};

/** The people worth trying first, in the order in which a visitor meets them. */
const heroFamilies = ["de-vries", "vermeer", "kuipers", "willems", "oconnor", "yilmaz", "martens"];

export function demoLogins(team: Team, families: readonly Family[]): DemoLogin[] {
  const heroes = heroFamilies.flatMap((key) => families.find((family) => family.key === key) ?? []);
  const parents = heroes.flatMap((family) => family.adults.map(parentLogin(family)));
  const [eva, ...others] = parents;
  const { noor, jolanda, ingrid, rachid, peter, iris, femke } = team;
  const staff = [noor, jolanda, ingrid, rachid, peter, iris, femke].map(staffLogin);
  return [...(eva ? [eva] : []), ...staff, ...others];
}

export function writeLogins(logins: readonly DemoLogin[]) {
  const file = process.env.DEMO_LOGINS_FILE || path.join(process.cwd(), ".data", "demo-logins.json");
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify(logins, null, 2)}\n`);
}
