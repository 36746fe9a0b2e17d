import "server-only";
import { eq } from "drizzle-orm";
import { account } from "@/db/schema/account";
import { location, organisation } from "@/db/schema/organisation";
import { person } from "@/db/schema/person";
import { inTransaction } from "@/db/transaction";
import { done, invalidFields, type Outcome, refused } from "@/lib/action/outcome";
import { system } from "./actor";
import { commonPasswords } from "./common-passwords";
import { HashingBusy, hashPassword } from "./password-hash";
import { problemWithPassword } from "./password-rules";

export type NewPassword = { password: string; passwordAgain: string };

/** Reads what a password of this person must not lean on, and how long it must be here. */
async function contextOf(accountId: string) {
  return inTransaction(system("sign-in"), async (tx) => {
    const [houses, places, people] = await Promise.all([
      tx.select({ name: organisation.name, minimum: organisation.passwordMinimum }).from(organisation),
      tx.select({ name: location.name }).from(location),
      tx
        .select({ givenName: person.givenName, familyName: person.familyName, email: account.email })
        .from(account)
        .innerJoin(person, eq(person.id, account.personId))
        .where(eq(account.id, accountId)),
    ]);
    return {
      minimum: houses[0]?.minimum ?? 8,
      ourNames: [...houses, ...places].map((one) => one.name),
      theirNames: people.flatMap((one) => [one.givenName, one.familyName, one.email]),
    };
  });
}

/** The hash of a new password, typed twice, that follows the rules; else what is wrong and where. */
export async function hashNewPassword(accountId: string, input: NewPassword): Promise<Outcome<string>> {
  if (input.password !== input.passwordAgain) return invalidFields({ passwordAgain: "passwordsDiffer" });
  const [context, common] = await Promise.all([contextOf(accountId), commonPasswords()]);
  const problem = problemWithPassword(input.password, { ...context, common });
  if (problem) return refused(problem, "password");
  return unlessBusy(async () => done(await hashPassword(input.password)));
}

/** Turns a full queue into an answer. */
export async function unlessBusy<Value>(work: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HashingBusy) return refused("busy");
    throw error;
  }
}
