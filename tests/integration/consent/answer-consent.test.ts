import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { consent } from "@/db/schema/consent";
import { inTransaction } from "@/db/transaction";
import { orThrow } from "@/lib/act/outcome";
import { answerConsent } from "@/lib/consent/answer-consent";
import { listConsents } from "@/lib/consent/queries";
import { consentTextVersion } from "@/lib/consent/text-version";
import { now } from "@/lib/time/clock";
import { addGuardian, asSetUp, auditRows, makeFamily, makePerson, makeStaff } from "../../support/factories";

let family: Awaited<ReturnType<typeof makeFamily>>;
beforeAll(async () => {
  family = await makeFamily();
});
const input = (allowed: boolean, purpose: "own_album" | "website" | "newsletter" = "own_album") => ({
  childId: family.child.id,
  purpose,
  allowed,
});
const rowsOf = (personId: string, purpose: "own_album" | "website" | "newsletter") =>
  asSetUp((tx) =>
    tx
      .select()
      .from(consent)
      .where(and(eq(consent.personId, personId), eq(consent.purpose, purpose)))
      .orderBy(consent.createdAt),
  );
const viewOf = async (actor: Parameters<typeof listConsents>[0], purpose = "own_album") =>
  (await listConsents(actor, family.child.id))?.find((one) => one.purpose === purpose);

describe("answering about consent", () => {
  it("keeps every answer with its time and wording, and leaves an audit row", async () => {
    const { actor, id } = family.parent;
    expect(await viewOf(actor)).toMatchObject({ holds: false, own: null });
    orThrow(await answerConsent(actor, input(true), now()));
    expect(await viewOf(actor)).toMatchObject({
      holds: true,
      own: { allowed: true, textVersion: consentTextVersion },
    });
    orThrow(await answerConsent(actor, input(false), now()));
    expect(await viewOf(actor)).toMatchObject({ holds: false, own: { allowed: false } });
    const [first, second] = await rowsOf(id, "own_album");
    expect(first).toMatchObject({ allowed: true, validUntil: second?.validFrom });
    expect(second).toMatchObject({ allowed: false, validUntil: null });
    const audited = (await auditRows("consent.answered")).filter((row) => row.subjectId === family.child.id);
    expect(audited.at(-1)).toMatchObject({
      before: { purpose: "own_album", allowed: true },
      after: { purpose: "own_album", allowed: false },
    });
  });

  it("sent twice, is one answer; at once, one stands", async () => {
    const { actor, id } = family.parent;
    const all = await Promise.all(
      [true, true, true].map((allowed) => answerConsent(actor, input(allowed, "website"), now())),
    );
    expect(all.some((outcome) => outcome.ok)).toBe(true);
    for (const outcome of all) if (!outcome.ok) expect(outcome.code).toBe("changedMeanwhile");
    orThrow(await answerConsent(actor, input(true, "website"), now()));
    expect((await rowsOf(id, "website")).filter((row) => row.validUntil === null)).toHaveLength(1);
    expect(await rowsOf(id, "website")).toHaveLength(1);
  });

  it("shows a yes that another guardian's no outweighs", async () => {
    const other = await makePerson("Jan");
    await addGuardian(family.child.id, other.id);
    orThrow(await answerConsent(family.parent.actor, input(true, "newsletter"), now()));
    orThrow(await answerConsent(other.actor, input(false, "newsletter"), now()));
    expect(await viewOf(family.parent.actor, "newsletter")).toMatchObject({
      holds: false,
      refusedByOther: true,
    });
    expect(await viewOf(other.actor, "newsletter")).toMatchObject({ holds: false, refusedByOther: false });
  });
});

describe("who may not", () => {
  it("a guardian without authority, a blocked one, a stranger, staff", async () => {
    const [grandmother, blocked, stranger] = [
      await makePerson("Oma"),
      await makePerson("B"),
      await makePerson("S"),
    ];
    await addGuardian(family.child.id, grandmother.id, { hasAuthority: false });
    await addGuardian(family.child.id, blocked.id, { blockReason: "Uitspraak" });
    const carer = await makeStaff("carer", family.location.id);
    const office = await makeStaff("office", null);
    for (const { actor } of [grandmother, blocked, stranger, carer, office]) {
      expect(await answerConsent(actor, input(true), now())).toMatchObject({ code: "notFound" });
      expect(await listConsents(actor, family.child.id)).toBeNull();
      const row = { ...input(true), personId: actor.personId, textVersion: 1, validFrom: now() };
      await expect(inTransaction(actor, (tx) => tx.insert(consent).values(row))).rejects.toThrow();
    }
    const refusals = (await auditRows("consent.answered")).filter((row) => row.outcome === "refused");
    expect(refusals).toHaveLength(5);
  });

  it("in the name of another guardian", async () => {
    const other = await makePerson("Jan");
    await addGuardian(family.child.id, other.id);
    const row = { ...input(true), personId: other.id, textVersion: 1, validFrom: now() };
    await expect(
      inTransaction(family.parent.actor, (tx) => tx.insert(consent).values(row)),
    ).rejects.toThrow();
  });
});
