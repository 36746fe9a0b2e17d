import { expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { readWorkList } from "@/lib/desk/work-list";
import { answerOtherGroup } from "@/lib/other-group/answer-other-group";
import { askOtherGroup } from "@/lib/other-group/ask-other-group";
import { findUnconsented } from "@/lib/other-group/unconsented-places";
import { placeChild } from "@/lib/placing/place-child";
import { now } from "../family/support";
import { inDays, makeSecondGroup } from "./support";

it("is refused to everybody beside the own group until the parents have said yes", async () => {
  const { family, office, manager, question, place } = await makeSecondGroup();
  for (const one of [office, manager])
    expect(await placeChild(one.actor, place(), now)).toMatchObject({
      code: "otherGroupUnasked",
      field: "groupId",
      facts: { name: expect.any(String) },
    });
  const { consentId } = orThrow(await askOtherGroup(manager.actor, question(), now));
  expect(await placeChild(manager.actor, place(), now)).toMatchObject({ code: "otherGroupUnanswered" });
  orThrow(await answerOtherGroup(family.parent.actor, { consentId, answer: "no" }, now));
  expect(await placeChild(manager.actor, place(), now)).toMatchObject({ code: "otherGroupUnasked" });
  orThrow(await answerOtherGroup(family.parent.actor, { consentId, answer: "yes" }, now));
  expect(await placeChild(manager.actor, place(), now)).toMatchObject({ ok: true });
});

it("lasts no longer than what the parents said yes to", async () => {
  const { office, question, place } = await makeSecondGroup();
  orThrow(await askOtherGroup(office.actor, question({ signedOn: inDays(0) }), now));
  const shorter = { code: "otherGroupShorter", field: "endsOn" };
  for (const change of [{ endsOn: inDays(98) }, { endsOn: "" }, { startsOn: inDays(6) }])
    expect(await placeChild(office.actor, place(change), now)).toMatchObject(shorter);
  expect(await placeChild(office.actor, place(), now)).toMatchObject({ ok: true });
});

it("needs no consent where the child moves whole, or to another location", async () => {
  const { office, other, place } = await makeSecondGroup();
  const elsewhere = place({ groupId: other.location.groupId });
  expect(await placeChild(office.actor, elsewhere, now)).toMatchObject({ ok: true });
  const whole = await makeSecondGroup();
  const moves = whole.place({ weekdays: [1, 2, 3, 4, 5, 6, 7], endsOn: "" });
  expect(await placeChild(whole.office.actor, moves, now)).toMatchObject({ ok: true });
});

it("waits at the desk once a yes is taken back, from the first day that lacks it", async () => {
  const { family, office, manager, managerElsewhere, question, place } = await makeSecondGroup();
  const { consentId } = orThrow(await askOtherGroup(manager.actor, question(), now));
  orThrow(await answerOtherGroup(family.parent.actor, { consentId, answer: "yes" }, now));
  orThrow(await placeChild(manager.actor, place(), now));
  const waits = async (by = manager) =>
    (await readWorkList(by.actor, now)).filter(({ kind }) => kind === "secondGroups");
  expect(await waits()).toEqual([]);
  orThrow(await answerOtherGroup(family.parent.actor, { consentId, answer: "no" }, now));
  const { id } = family.child;
  expect(await waits()).toMatchObject([{ count: 1, urgency: "week", first: inDays(7), id }]);
  expect(await waits(managerElsewhere)).toEqual([]);
  const later = { from: inDays(30), to: inDays(60) };
  expect(await findUnconsented(manager.actor, later)).toMatchObject({ count: 1, first: inDays(30) });
  const after = { from: inDays(98), to: inDays(129) };
  expect(await findUnconsented(office.actor, after)).toMatchObject({ first: null });
});
