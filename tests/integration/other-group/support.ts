import { eq } from "drizzle-orm";
import type { z } from "zod";
import { otherGroupConsent } from "@/db/schema/other-group";
import { orThrow } from "@/lib/act/outcome";
import { addGroup } from "@/lib/organisation/add-group";
import { addGroupSchema } from "@/lib/organisation/schema";
import { askOtherGroupSchema } from "@/lib/other-group/schema";
import { placeChildSchema } from "@/lib/placing/place-child";
import { addDays, today } from "@/lib/time/care-day";
import { addGuardian, asSetUp, makePerson } from "../../support/factories";
import { makeTwoHouses, now } from "../family/support";

export const inDays = (days: number) => addDays(today(now), days);

/** Two houses, and at the first a second group with what one asks of it. */
export async function makeSecondGroup() {
  const houses = await makeTwoHouses();
  const { family } = houses;
  const group = addGroupSchema.parse({
    ...{ locationId: family.location.id, careType: "daycare", name: "Libellen", kind: "single_age" },
    ...{ fromAgeMonths: 24, toAgeMonths: 48, places: 16 },
  });
  const { groupId } = orThrow(await addGroup(houses.office.actor, group, now));
  const period = { startsOn: inDays(7), endsOn: inDays(97) };
  const question = (change: Partial<z.input<typeof askOtherGroupSchema>> = {}) =>
    askOtherGroupSchema.parse({ childId: family.child.id, groupId, ...period, ...change });
  const place = (change: Partial<z.input<typeof placeChildSchema>> = {}) =>
    placeChildSchema.parse({ childId: family.child.id, groupId, ...period, weekdays: [5], ...change });
  return { ...houses, groupId, question, place };
}

export const consentRow = async (id: string) => {
  const [row] = await asSetUp((tx) =>
    tx.select().from(otherGroupConsent).where(eq(otherGroupConsent.id, id)),
  );
  return row;
};

/** Another adult of the child, who has authority unless that is said. */
export async function makeGuardian(childId: string, flags: Parameters<typeof addGuardian>[2] = {}) {
  const adult = await makePerson();
  await addGuardian(childId, adult.id, flags);
  return adult;
}
