import { eq } from "drizzle-orm";
import { changeField, changeRequest } from "@/db/schema/change-request";
import { child, childHealth } from "@/db/schema/child";
import { childAddress } from "@/db/schema/child-profile";
import { personContact } from "@/db/schema/person";
import { type PersonActor, system } from "@/lib/access/actor";
import { type Outcome, orThrow } from "@/lib/act/outcome";
import type { Values } from "@/lib/change-request/fields";
import { recordChildData } from "@/lib/change-request/record-child-data";
import { type ChangeWish, requestChange } from "@/lib/change-request/request-change";
import { now } from "@/lib/time/clock";
import { workAsOwner } from "../../support/ask-as-owner";
import { addGuardian, asSetUp, makeFamily, makePerson } from "../../support/factories";

export const newAddress: Values = {
  street: "Kerkstraat",
  houseNumber: "12a",
  postcode: "5611AB",
  city: "Eindhoven",
};

export const ofChild = (childId: string, values: Values, holdsFrom: ChangeWish["holdsFrom"] = null) => ({
  subject: { kind: "child" as const, id: childId },
  values,
  holdsFrom,
});
export const ofPerson = (personId: string, values: Values) => ({
  subject: { kind: "person" as const, id: personId },
  values,
  holdsFrom: null,
});

export const ask = async (actor: PersonActor, wish: ChangeWish) =>
  orThrow(await requestChange(actor, wish, now())).requestId;

/** What is about health and what is not are two requests. */
export const askAll = async (actor: PersonActor, wish: ChangeWish) =>
  orThrow(await requestChange(actor, wish, now())).requestIds;

/** A child with two equal guardians. */
export async function makeTwoGuardians() {
  const family = await makeFamily();
  const other = await makePerson("Thijs");
  await addGuardian(family.child.id, other.id);
  return { ...family, other };
}

export const record = async (childId: string, values: Values) =>
  orThrow(await recordChildData(system("set-up"), { childId, values }, now()));

const only = <Row>([row]: Row[]) => row;
export const requestRow = (id: string) =>
  asSetUp(async (tx) => only(await tx.select().from(changeRequest).where(eq(changeRequest.id, id))));
export const fieldRows = (id: string) =>
  asSetUp((tx) => tx.select().from(changeField).where(eq(changeField.requestId, id)));
export const addressOf = (childId: string) =>
  asSetUp(async (tx) => only(await tx.select().from(childAddress).where(eq(childAddress.childId, childId))));
export const healthOf = (childId: string) =>
  asSetUp(async (tx) => only(await tx.select().from(childHealth).where(eq(childHealth.childId, childId))));
export const childRow = (childId: string) =>
  asSetUp(async (tx) => only(await tx.select().from(child).where(eq(child.id, childId))));
export const shield = (personId: string, address: Partial<typeof personContact.$inferInsert> = {}) =>
  workAsOwner((tx) =>
    tx
      .update(personContact)
      .set({ shielded: true, ...address })
      .where(eq(personContact.personId, personId)),
  );

export const codes = (outcomes: readonly Outcome<unknown>[]) =>
  outcomes.map((outcome) => (outcome.ok ? "done" : outcome.code)).sort();
