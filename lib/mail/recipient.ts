import "server-only";
import { and, eq, notInArray, type SQL, sql } from "drizzle-orm";
import { account } from "@/db/schema/account";
import { logo, organisation } from "@/db/schema/organisation";
import { person } from "@/db/schema/person";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import type { Logo } from "@/lib/organisation/logo-file";
import { Dropped } from "@/lib/outbox/dropped";

/** Who gets the letter, read when it is sent: address, language and sender as they are now. */
export type Recipient = {
  accountId: string;
  email: string;
  language: "nl" | "en";
  givenName: string;
  organisationName: string;
  logo: Logo | null;
};

async function read(where: SQL | undefined): Promise<Recipient> {
  const [row] = await inTransaction(system("outbox"), (tx) =>
    tx
      .select({
        accountId: account.id,
        email: account.email,
        language: person.language,
        givenName: person.givenName,
        organisationName: sql<string>`(select ${organisation.name} from ${organisation} limit 1)`,
        logo: sql<Logo | null>`(select json_build_object('sha256', ${logo.sha256}, 'width', ${logo.width}, 'height', ${logo.height})
          from ${organisation} join ${logo} on ${logo.id} = ${organisation.logoId})`,
      })
      .from(account)
      .innerJoin(person, eq(person.id, account.personId))
      .where(where),
  );
  if (!row) throw new Dropped("nobody to write to");
  return row;
}

/** A person without a log-in, or whose log-in was ended or is on hold, gets no letter, and nobody has to mend that. */
export const findRecipient = (by: { accountId: string } | { personId: string }): Promise<Recipient> =>
  read(
    and(
      "accountId" in by ? eq(account.id, by.accountId) : eq(person.id, by.personId),
      notInArray(account.state, ["frozen", "deactivated"]),
    ),
  );

/** For letters about getting in itself, which must arrive whatever became of the account: at the address given. */
export const findHolder = async (accountId: string, email: string): Promise<Recipient> => ({
  ...(await read(eq(account.id, accountId))),
  email,
});
