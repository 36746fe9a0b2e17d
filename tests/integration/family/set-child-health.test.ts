import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { childHealth } from "@/db/schema/child";
import { orThrow } from "@/lib/act/outcome";
import { registerChild } from "@/lib/family/register-child";
import { childHealthForm, registerChildSchema, setChildHealthSchema } from "@/lib/family/schema";
import { setChildHealth } from "@/lib/family/set-child-health";
import { asSetUp } from "../../support/factories";
import { auditOf, codes } from "../organisation/support";
import { makeTwoHouses, now } from "./support";

const healthOf = (childId: string, version: number) =>
  setChildHealthSchema.parse({ childId, allergies: ["Pinda"], diet: "Vegetarisch", version });

const rowsOf = (childId: string) =>
  asSetUp((tx) => tx.select().from(childHealth).where(eq(childHealth.childId, childId)));

it("lets the manager change it, and keeps what it says out of the audit", async () => {
  const { family, manager } = await makeTwoHouses();
  const outcome = await setChildHealth(manager.actor, healthOf(family.child.id, 1), now);
  expect(outcome).toEqual({ ok: true, value: { version: 2 } });
  expect(await rowsOf(family.child.id)).toMatchObject([{ allergies: ["Pinda"], diet: "Vegetarisch" }]);
  const audited = await auditOf("childHealth.set", manager.id);
  expect(audited).toMatchObject([{ outcome: "done", childIds: [family.child.id] }]);
  expect(JSON.stringify(audited)).not.toContain("Pinda");
});

it("records it for the first time", async () => {
  const { office } = await makeTwoHouses();
  const input = registerChildSchema.parse({
    givenName: "Milan",
    familyName: "Vries",
    birthDate: "2026-01-12",
  });
  const { childId } = orThrow(await registerChild(office.actor, input, now));
  const send = () => setChildHealth(office.actor, healthOf(childId, 0), now);
  expect(codes(await Promise.all([send(), send()]))).toEqual(["changedMeanwhile", "done"]);
  expect(await rowsOf(childId)).toMatchObject([{ version: 1 }]);
});

it("is for the office and the manager of the location", async () => {
  const { family, outOfReach, office } = await makeTwoHouses();
  for (const somebody of outOfReach)
    expect(await setChildHealth(somebody.actor, healthOf(family.child.id, 1), now)).toMatchObject({
      code: "notFound",
    });
  expect(await setChildHealth(office.actor, healthOf(randomUUID(), 0), now)).toMatchObject({
    code: "notFound",
  });
});

it("has one winner when two edit the same version", async () => {
  const { family, office, manager } = await makeTwoHouses();
  const outcomes = await Promise.all(
    [office, manager].map((one) => setChildHealth(one.actor, healthOf(family.child.id, 1), now)),
  );
  expect(codes(outcomes)).toEqual(["changedMeanwhile", "done"]);
});

describe("the form", () => {
  const form = (allergies: string) =>
    childHealthForm.safeParse({ childId: randomUUID(), version: "0", allergies, diet: "", remarks: "" });
  it.each([
    ["", []],
    [" Pinda ,Noten,\n, Ei", ["Pinda", "Noten", "Ei"]],
  ])("reads %j as labels", (allergies, labels) => expect(form(allergies).data?.allergies).toEqual(labels));

  it.each([
    ["x".repeat(41), "tooLong"],
    ["x,".repeat(13), "tooMany"],
  ])("says of %j what is wrong", (allergies, problem) =>
    expect(form(allergies).error?.issues).toMatchObject([{ message: problem, path: ["allergies"] }]),
  );
});
