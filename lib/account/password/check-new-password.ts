import "server-only";
import { eq, sql } from "drizzle-orm";
import { account } from "@/db/schema/account";
import { location, organisation } from "@/db/schema/organisation";
import { person } from "@/db/schema/person";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { done, invalidFields, type Outcome, refused } from "@/lib/act/outcome";
import { normalForm } from "./password-form";
import { hashPassword } from "./password-hash";
import { problemWithPassword } from "./password-rules";
import { passwordEstimate } from "./password-strength";
import { unlessBusy } from "./unless-busy";

export type NewPassword = { password: string; passwordAgain: string };

/** Reads what a password of this person must not lean on, and how long it must be here. Without an account: of us alone. */
async function contextOf(accountId: string | null) {
  return inTransaction(system("sign-in"), async (tx) => {
    const { name, city, passwordMinimum } = organisation;
    const [houses, places, people, kids] = await Promise.all([
      tx.select({ name, city, minimum: passwordMinimum }).from(organisation),
      tx.select({ name: location.name, city: location.city }).from(location),
      tx
        .select({ givenName: person.givenName, familyName: person.familyName, email: account.email })
        .from(account)
        .innerJoin(person, eq(person.id, account.personId))
        .where(sql`${account.id} = ${accountId}::uuid`),
      tx.execute<{ name: string }>(sql`select app.child_names_of(${accountId}::uuid) as name`),
    ]);
    return {
      minimum: houses[0]?.minimum ?? 8,
      ourNames: [...houses, ...places].flatMap((one) => [one.name, one.city]),
      theirNames: [
        ...people.flatMap((one) => [one.givenName, one.familyName, one.email]),
        ...kids.map((one) => one.name),
      ],
    };
  });
}

/**
 * The hash of a new password, typed twice, that follows the rules; else what is wrong and where. `names`: what its owner
 * is called who has no account yet.
 */
export async function hashNewPassword(
  accountId: string | null,
  input: NewPassword,
  names: readonly string[] = [],
): Promise<Outcome<string>> {
  const password = normalForm(input.password);
  if (password !== normalForm(input.passwordAgain))
    return invalidFields({ passwordAgain: "passwordsDiffer" });
  const [context, estimate] = await Promise.all([contextOf(accountId), passwordEstimate()]);
  const theirNames = [...context.theirNames, ...names];
  const problem = problemWithPassword(password, { ...context, theirNames, estimate });
  if (problem) return refused(problem, "password");
  return unlessBusy(async () => done(await hashPassword(password)));
}
