import { and, eq } from "drizzle-orm";
import { guardianship } from "@/db/schema/child";
import { asCareDay } from "@/lib/time/care-day";
import { now as clock } from "@/lib/time/clock";
import { asSetUp, makeFamily, makeStaff } from "../../support/factories";

/** The acts take the real day: row-level policies look at it too. */
export const now = clock();
export const day = asCareDay;

/** A family, everybody who may arrange it, and everybody who may not. */
export async function makeTwoHouses(options?: Parameters<typeof makeFamily>[0]) {
  const [family, other] = [await makeFamily(options), await makeFamily()];
  const office = await makeStaff("office", null, "Ingrid");
  const manager = await makeStaff("manager", family.location.id, "Jolanda");
  const carer = await makeStaff("carer", family.location.id);
  const managerElsewhere = await makeStaff("manager", other.location.id, "Peter");
  const outOfReach = [family.parent, carer, other.parent, managerElsewhere];
  return { family, other, office, manager, carer, managerElsewhere, outOfReach };
}

export const tieOf = async (childId: string, personId: string) => {
  const [row] = await asSetUp((tx) =>
    tx
      .select()
      .from(guardianship)
      .where(and(eq(guardianship.childId, childId), eq(guardianship.personId, personId))),
  );
  if (!row) throw new Error("no such guardianship");
  return row;
};
