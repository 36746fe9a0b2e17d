import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { argon2Terms, hashingPool } from "../settings";
import { formsOf, normalForm } from "./password-form";

/** Thrown when too many people sign in at this very moment; the screen asks to try again shortly. */
export class HashingBusy extends Error {}

const pool = { running: 0, waiting: [] as (() => void)[] };

/** Bounded, so that a flood of log-ins cannot take all memory and cores from the people already inside. */
async function inPool<Result>(work: () => Promise<Result>): Promise<Result> {
  if (pool.running >= hashingPool.atOnce) {
    if (pool.waiting.length >= hashingPool.waiting) throw new HashingBusy();
    await new Promise<void>((resolve) => pool.waiting.push(resolve));
  } else pool.running += 1;
  try {
    return await work();
  } finally {
    // The place goes straight to the next in line, so nobody slips in between.
    const next = pool.waiting.shift();
    if (next) next();
    else pool.running -= 1;
  }
}

// argon2id is the package's own default; naming it would need an enum that isolated modules cannot read.
export const hashPassword = (password: string): Promise<string> =>
  inPool(() => hash(normalForm(password), { ...argon2Terms }));

let decoy: Promise<string> | undefined;

/** A hash nobody's password fits, made with today's terms. */
const decoyHash = () => {
  decoy ??= hashPassword(crypto.randomUUID());
  return decoy;
};

/** "older form": it fits as it was kept before all were kept in one Unicode form, and wants to be hashed anew. */
export type Fit = "no" | "yes" | "older form";

/** Where there is no password (unknown address, not yet accepted), a decoy takes the same time and says no. */
export async function fitOf(password: string, passwordHash: string | null): Promise<Fit> {
  const against = passwordHash ?? (await decoyHash());
  for (const [place, form] of formsOf(password).entries())
    if (await inPool(() => verify(against, form)))
      return passwordHash === null ? "no" : place === 0 ? "yes" : "older form";
  return "no";
}

export const passwordFits = async (password: string, passwordHash: string | null): Promise<boolean> =>
  (await fitOf(password, passwordHash)) !== "no";

/** True when the hash was made with lower terms than today's. */
export function needsRehash(passwordHash: string): boolean {
  const terms = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/.exec(passwordHash);
  if (!terms) return true;
  return Number(terms[1]) < argon2Terms.memoryCost || Number(terms[2]) < argon2Terms.timeCost;
}
