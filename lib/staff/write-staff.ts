import "server-only";
import { onlyRow } from "@/db/only-row";
import { account } from "@/db/schema/account";
import { person, personContact, roleGrant } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import type { Role } from "@/lib/access/roles";
import { planInvitation } from "@/lib/account/people/manage-account";
import type { NameParts } from "@/lib/names/full-name";
import type { Instant } from "@/lib/time/instant";
import type { CareDay } from "@/lib/time/types";

type Engaged = NameParts & {
  email: string;
  phone: string | null;
  role: Role;
  locationId: string | null;
  startsOn: CareDay;
  endsOn: CareDay | null;
};

/** On the books, with a role from a day on, and with an invitation under way; answers who it is. */
export async function writeStaff(
  tx: Transaction,
  { email, phone, role, locationId, startsOn, endsOn, givenName, namePrefix, familyName }: Engaged,
  now: Instant,
): Promise<string> {
  const names = { givenName, namePrefix, familyName };
  const personId = onlyRow(await tx.insert(person).values(names).returning({ id: person.id })).id;
  await tx.insert(personContact).values({ personId, phone });
  await tx.insert(roleGrant).values({ personId, role, locationId, startsOn, endsOn });
  const added = await tx.insert(account).values({ personId, email }).returning({ id: account.id });
  await planInvitation(tx, onlyRow(added).id, now);
  return personId;
}
