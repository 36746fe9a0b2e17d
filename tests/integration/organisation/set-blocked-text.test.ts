import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { guardianship } from "@/db/schema/child";
import { organisation } from "@/db/schema/organisation";
import { system } from "@/lib/access/actor";
import { whyNoChild } from "@/lib/family/why-no-child";
import { readBlockedText } from "@/lib/organisation/read-blocked-text";
import { setBlockedTextSchema, setUpOrganisationSchema } from "@/lib/organisation/schema";
import { setBlockedText } from "@/lib/organisation/set-blocked-text";
import { setUpOrganisation } from "@/lib/organisation/set-up-organisation";
import { workAsOwner } from "../../support/ask-as-owner";
import { addGuardian, asSetUp, auditRows, makePerson } from "../../support/factories";
import { codes, makeHouse, now } from "./support";

const sentence = "Belt u ons even: 040 212 34 50.";
const house = await makeHouse();
await setUpOrganisation(
  system("set-up"),
  setUpOrganisationSchema.parse({
    name: "Villa Bambini",
    kvkNumber: "12345678",
    iban: "NL91ABNA0417164300",
    email: "info@villabambini.example",
    phone: "040 212 3450",
    street: "Lindelaan",
    houseNumber: "14",
    postcode: "5611 AB",
    city: "Eindhoven",
  }),
  now,
);

it("is for the admin only, to read and to set", async () => {
  for (const person of [...house.outsiders, house.office]) {
    expect(await setBlockedText(person.actor, { blockedText: sentence, version: 1 }, now)).toMatchObject({
      code: "notAllowed",
    });
    expect(await readBlockedText(person.actor)).toBeNull();
  }
  const refused = (await auditRows("organisation.blockedTextSet")).filter((row) => row.outcome === "refused");
  expect(refused).toHaveLength(4);
});

it("is set once of two at once, and read by whoever is blocked", async () => {
  const blocked = await makePerson("Henk");
  await addGuardian(house.child.id, blocked.id, { blockReason: "Beschikking van de rechtbank" });
  expect(await whyNoChild(blocked.actor, now)).toMatchObject({
    reason: { kind: "blocked" },
    blockedText: "",
  });

  const { actor } = house.admin;
  const before = await readBlockedText(actor);
  const input = { blockedText: sentence, version: before?.version ?? -1 };
  const outcomes = await Promise.all([
    setBlockedText(actor, input, now),
    setBlockedText(actor, { ...input, blockedText: "Anders" }, now),
  ]);
  expect(codes(outcomes)).toEqual(["changedMeanwhile", "done"]);
  const [row] = await asSetUp((tx) => tx.select().from(organisation));
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({
    standing: { blockedText: row?.blockedText, version: String(row?.version) },
  });
  const seen = await whyNoChild(blocked.actor, now);
  expect(seen.blockedText).toBe(row?.blockedText);
  expect(JSON.stringify(seen)).not.toContain("rechtbank");
  const done = (await auditRows("organisation.blockedTextSet")).filter((one) => one.outcome === "done");
  expect(done).toMatchObject([
    { subjectId: row?.id, before: { blockedText: "" }, after: { blockedText: row?.blockedText } },
  ]);
});

it("tells the others why they follow no child", async () => {
  const grandmother = await makePerson("Riet");
  await addGuardian(house.child.id, grandmother.id, {
    seesDaily: false,
    isContractHolder: false,
    mayCollect: true,
  });
  expect((await whyNoChild(grandmother.actor, now)).reason).toEqual({ kind: "collects" });

  const stranger = await makePerson("Vera");
  expect((await whyNoChild(stranger.actor, now)).reason).toEqual({ kind: "none" });

  const former = await makePerson("Kees");
  await addGuardian(house.child.id, former.id, {});
  await workAsOwner((tx) =>
    tx
      .update(guardianship)
      .set({ startsOn: "2024-01-01" as never, endsOn: "2026-10-31" as never })
      .where(eq(guardianship.personId, former.id)),
  );
  expect((await whyNoChild(former.actor, now)).reason).toEqual({ kind: "ended", endsOn: "2026-10-31" });
});

it("takes an empty sentence and none that is too long", () => {
  expect(setBlockedTextSchema.safeParse({ blockedText: " ", version: "3" }).data).toEqual({
    blockedText: "",
    version: 3,
  });
  expect(setBlockedTextSchema.safeParse({ blockedText: "x".repeat(501), version: "3" }).success).toBe(false);
});
