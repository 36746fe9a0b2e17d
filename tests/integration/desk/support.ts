import { account } from "@/db/schema/account";
import { person } from "@/db/schema/person";
import type { Instant } from "@/lib/time/instant";
import { addGuardian, asSetUp } from "../../support/factories";

/** A guardian who was invited at that moment and did not come yet. */
export async function addInvited(
  childId: string,
  createdAt: Instant,
  state: "prepared" | "invited" = "invited",
) {
  const email = `${crypto.randomUUID()}@example.test`;
  const personId = await asSetUp(async (tx) => {
    const [added] = await tx.insert(person).values({ givenName: "Ilse", familyName: "Bos" }).returning();
    if (!added) throw new Error("nobody was added");
    await tx.insert(account).values({ personId: added.id, email, state, createdAt });
    return added.id;
  });
  await addGuardian(childId, personId);
  return personId;
}
