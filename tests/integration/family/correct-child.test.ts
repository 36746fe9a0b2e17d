import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { child } from "@/db/schema/child";
import { correctChild } from "@/lib/family/correct-child";
import { correctChildSchema } from "@/lib/family/schema";
import { asSetUp, makeStaff } from "../../support/factories";
import { auditOf, codes } from "../organisation/support";
import { makeTwoHouses, now } from "./support";

const names = { givenName: "Saartje", namePrefix: "ter", familyName: "Horst", birthDate: "2024-05-21" };
const input = (childId: string, change = {}) =>
  correctChildSchema.parse({ childId, version: 1, ...names, ...change });
const rowOf = async (id: string) => {
  const [row] = await asSetUp((tx) => tx.select().from(child).where(eq(child.id, id)));
  return row;
};

describe("correcting a child", () => {
  it("writes it as it should have been, and the audit says what changed, not into what", async () => {
    const { family, manager } = await makeTwoHouses();
    expect(await correctChild(manager.actor, input(family.child.id), now)).toMatchObject({ ok: true });
    expect(await rowOf(family.child.id)).toMatchObject({
      ...names,
      version: 2,
      searchName: "saartjeterhorst",
    });
    const audited = await auditOf("child.corrected", manager.id);
    expect(audited).toMatchObject([
      {
        ...{ outcome: "done", subjectId: family.child.id },
        after: { changed: ["givenName", "namePrefix", "familyName", "birthDate"] },
      },
    ]);
    expect(JSON.stringify(audited)).not.toContain("Saartje");
  });

  it("is for the office and the manager of the location, and not of the own child", async () => {
    const { family, outOfReach, office } = await makeTwoHouses();
    for (const somebody of outOfReach) {
      const answer = await correctChild(somebody.actor, input(family.child.id), now);
      expect(answer).toMatchObject({ code: "notFound" });
      expect(await auditOf("child.corrected", somebody.id)).toMatchObject([{ outcome: "refused" }]);
    }
    const same = { ...(await rowOf(family.child.id)) };
    const asItIs = input(family.child.id, {
      ...{ givenName: same.givenName, namePrefix: same.namePrefix },
      ...{ familyName: same.familyName, birthDate: same.birthDate },
    });
    expect(await correctChild(office.actor, asItIs, now)).toMatchObject({ code: "nothingChanged" });
  });

  it("has one winner when two are at it", async () => {
    const { family, office } = await makeTwoHouses();
    const colleague = await makeStaff("office", null, "Lies");
    const both = [office, colleague].map((one) => correctChild(one.actor, input(family.child.id), now));
    expect(codes(await Promise.all(both))).toEqual(["changedMeanwhile", "done"]);
  });
});
