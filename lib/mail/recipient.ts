import "server-only";
import { and, eq, ne, sql } from "drizzle-orm";
import { account } from "@/db/schema/account";
import { organisation } from "@/db/schema/organisation";
import { person } from "@/db/schema/person";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/auth/actor";
import { FailsForGood } from "@/lib/outbox/fails-for-good";

/** Who gets the letter, read when it is sent: address, language and sender as they are now. */
export type Recipient = {
  accountId: string;
  email: string;
  language: "nl" | "en";
  givenName: string;
  organisationName: string;
};

/** A person without a log-in, or whose log-in was ended since, gets no letter: the row is parked. */
export async function findRecipient(by: { accountId: string } | { personId: string }): Promise<Recipient> {
  const [row] = await inTransaction(system("outbox"), (tx) =>
    tx
      .select({
        accountId: account.id,
        email: account.email,
        language: person.language,
        givenName: person.givenName,
        organisationName: sql<string>`(select ${organisation.name} from ${organisation} limit 1)`,
      })
      .from(account)
      .innerJoin(person, eq(person.id, account.personId))
      .where(
        and(
          "accountId" in by ? eq(account.id, by.accountId) : eq(person.id, by.personId),
          ne(account.state, "deactivated"),
        ),
      ),
  );
  if (!row) throw new FailsForGood("nobody to write to");
  return row;
}
