import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { inTransaction } from "@/db/transaction";
import { orThrow } from "@/lib/act/outcome";
import { answerOtherGroup } from "@/lib/other-group/answer-other-group";
import { askOtherGroup } from "@/lib/other-group/ask-other-group";
import { cancelOtherGroup } from "@/lib/other-group/cancel-other-group";
import { countOtherGroupsAsked, listOwnOtherGroups } from "@/lib/other-group/queries";
import { askOtherGroupSchema } from "@/lib/other-group/schema";
import { addDaysTo } from "@/lib/time/instant";
import { recipientsNow } from "../../support/told";
import { now } from "../family/support";
import { auditOf, codes } from "../organisation/support";
import { consentRow, inDays, makeGuardian, makeSecondGroup } from "./support";

it("asks the guardians with authority, tells them, and writes its audit row", async () => {
  const { family, manager, groupId, question } = await makeSecondGroup();
  const collects = await makeGuardian(family.child.id, { hasAuthority: false });
  const { consentId, state } = orThrow(await askOtherGroup(manager.actor, question(), now));
  expect(state).toBe("asked");
  expect(await recipientsNow("otherGroup.asked", { consentId })).toEqual([family.parent.id]);
  const asked = await listOwnOtherGroups(family.parent.actor, family.child.id, inDays(0));
  expect(asked).toMatchObject([{ id: consentId, groupName: "Libellen", state: "asked", endsOn: inDays(97) }]);
  expect(await countOtherGroupsAsked(family.parent.actor, family.child.id, inDays(0))).toBe(1);
  expect(await listOwnOtherGroups(collects.actor, family.child.id, inDays(0))).toBeNull();
  expect(await countOtherGroupsAsked(collects.actor, family.child.id, inDays(0))).toBe(0);
  expect(await auditOf("otherGroup.asked", manager.id)).toMatchObject([
    {
      outcome: "done",
      subjectId: consentId,
      childIds: [family.child.id],
      after: { groupId, state: "asked" },
    },
  ]);
});

it("records what was signed on paper as given at once, and tells nobody", async () => {
  const { office, question } = await makeSecondGroup();
  const tomorrow = question({ signedOn: inDays(1) });
  expect(await askOtherGroup(office.actor, tomorrow, now)).toMatchObject({
    code: "signedLater",
    field: "signedOn",
  });
  const signed = question({ signedOn: inDays(-2) });
  const { consentId } = orThrow(await askOtherGroup(office.actor, signed, now));
  expect(await consentRow(consentId)).toMatchObject({
    state: "given",
    signedOn: inDays(-2),
    answeredBy: null,
  });
  expect(await recipientsNow("otherGroup.asked", { consentId })).toEqual([]);
});

it("is the work of the desk of that child and that group, for a period to come", async () => {
  const { office, manager, outOfReach, other, question } = await makeSecondGroup();
  for (const somebody of outOfReach)
    expect(await askOtherGroup(somebody.actor, question(), now)).toMatchObject({
      code: expect.stringMatching(/notAllowed|notFound/),
    });
  expect(await auditOf("otherGroup.asked", outOfReach[0]?.id ?? "")).toMatchObject([{ outcome: "refused" }]);
  const theirs = question({ groupId: other.location.groupId });
  expect(await askOtherGroup(manager.actor, theirs, now)).toMatchObject({
    code: "notFound",
    field: "groupId",
  });
  const nobody = question({ childId: randomUUID() });
  expect(await askOtherGroup(office.actor, nobody, now)).toMatchObject({ code: "notFound" });
  const past = question({ startsOn: inDays(-9), endsOn: inDays(-1) });
  expect(await askOtherGroup(office.actor, past, now)).toMatchObject({ code: "dayInPast", field: "endsOn" });
  const backwards = { ...question(), endsOn: inDays(6) };
  expect(askOtherGroupSchema.safeParse(backwards).success).toBe(false);
});

it("is asked once when two ask at once, or one asks twice", async () => {
  const { office, manager, question } = await makeSecondGroup();
  const both = await Promise.all([office, manager].map((one) => askOtherGroup(one.actor, question(), now)));
  expect(codes(both)).toEqual(["done", "otherGroupAskedAlready"]);
  const longer = question({ endsOn: inDays(200) });
  expect(await askOtherGroup(office.actor, longer, now)).toMatchObject({ code: "otherGroupAskedAlready" });
});

it("is answered by a guardian with authority, who may think otherwise until it is over", async () => {
  const { family, other, manager, carer, question } = await makeSecondGroup();
  const { consentId } = orThrow(await askOtherGroup(manager.actor, question(), now));
  const { actor, id } = family.parent;
  const say = (answer: "yes" | "no", by = actor, at = now) => answerOtherGroup(by, { consentId, answer }, at);
  for (const by of [other.parent, manager, carer])
    expect(await say("yes", by.actor)).toMatchObject({ code: "notFound" });
  expect(await auditOf("otherGroup.answered", other.parent.id)).toMatchObject([{ outcome: "refused" }]);
  for (const [answer, state] of [
    ["no", "refused"],
    ["yes", "given"],
    ["no", "withdrawn"],
    ["yes", "given"],
  ] as const) {
    orThrow(await say(answer));
    expect(await consentRow(consentId)).toMatchObject({ state, answeredBy: id });
  }
  expect(await auditOf("otherGroup.answered", id)).toHaveLength(4);
  orThrow(await say("yes"));
  expect(await auditOf("otherGroup.answered", id)).toHaveLength(4);
  expect(await recipientsNow("otherGroup.answered", { consentId })).toEqual([manager.id]);
  const over = addDaysTo(now, 98);
  expect(await say("no", actor, over)).toMatchObject({ code: "otherGroupOver" });
});

it("counts one answer when two guardians answer at once, and both are heard", async () => {
  const { family, manager, question } = await makeSecondGroup();
  const second = await makeGuardian(family.child.id);
  const { consentId } = orThrow(await askOtherGroup(manager.actor, question(), now));
  const answers = [family.parent, second].map((one) =>
    answerOtherGroup(one.actor, { consentId, answer: "yes" }, now),
  );
  expect(codes(await Promise.all(answers))).toEqual(["done", "done"]);
  const rows = [family.parent, second].map((one) => auditOf("otherGroup.answered", one.id));
  expect((await Promise.all(rows)).flat()).toHaveLength(1);
});

it("is taken back by the desk, once, and can then be asked anew", async () => {
  const { family, office, manager, outOfReach, question } = await makeSecondGroup();
  const { consentId } = orThrow(await askOtherGroup(manager.actor, question(), now));
  for (const somebody of outOfReach)
    expect(await cancelOtherGroup(somebody.actor, { consentId }, now)).toMatchObject({
      code: expect.stringMatching(/notAllowed|notFound/),
    });
  const both = [office, manager].map((one) => cancelOtherGroup(one.actor, { consentId }, now));
  expect(codes(await Promise.all(both))).toEqual(["done", "otherGroupCancelledAlready"]);
  const rows = await Promise.all([office, manager].map((one) => auditOf("otherGroup.cancelled", one.id)));
  expect(rows.flat()).toMatchObject([{ outcome: "done", before: { state: "asked" } }]);
  expect(await listOwnOtherGroups(family.parent.actor, family.child.id, inDays(0))).toEqual([]);
  const late = answerOtherGroup(family.parent.actor, { consentId, answer: "yes" }, now);
  expect(await late).toMatchObject({ code: "otherGroupCancelledAlready" });
  expect(await askOtherGroup(manager.actor, question(), now)).toMatchObject({ ok: true });
});

it("is a yes of a parent or a paper: the database takes no other", async () => {
  const { manager, office, question } = await makeSecondGroup();
  const { consentId } = orThrow(await askOtherGroup(manager.actor, question(), now));
  for (const one of [manager, office])
    await expect(
      inTransaction(one.actor, (tx) =>
        tx.execute(sql`update other_group_consent set state = 'given', answered_by = ${one.id}, answered_at = app.now()
          where id = ${consentId}`),
      ),
    ).rejects.toThrow();
  expect(await consentRow(consentId)).toMatchObject({ state: "asked" });
});
