import { expect, it } from "vitest";
import { productRate } from "@/db/schema/product";
import { orThrow } from "@/lib/act/outcome";
import { changeContract } from "@/lib/contract/change-contract";
import { listOwnContracts } from "@/lib/contract/own-contracts";
import { addGuardian, asSetUp, makePerson } from "../../support/factories";
import { now } from "../family/support";
import { day0, inDays, makeAgreed } from "./support";

it("shows what holds and what will: other days, another rate, each with its price", async () => {
  const { family, office, changed } = await makeAgreed();
  orThrow(await changeContract(office.actor, changed(), now));
  const rate = { productId: family.location.productId, announcedOn: day0, centsPerHour: 1250 };
  await asSetUp((tx) => tx.insert(productRate).values({ ...rate, startsOn: inDays(60) }));
  const [contract, ...more] = await listOwnContracts(family.parent.actor, family.child.id, day0);
  expect(more).toEqual([]);
  // 32.25 and 10.75 hours a week over 52 weeks, a twelfth of it.
  expect(contract).toMatchObject({
    share: 1000,
    present: { from: day0, month: { centsPerHour: 1150, cents: 160713 } },
    later: [
      { from: inDays(30), month: { centsPerHour: 1150, cents: 53571 } },
      { from: inDays(60), month: { centsPerHour: 1250, cents: 58229 } },
    ],
  });
});

it("shows a payer the own share, and nothing to who neither made nor pays it", async () => {
  const { family, other, office, changed } = await makeAgreed();
  const coPayer = await makePerson("Sam");
  await addGuardian(family.child.id, coPayer.id, { isContractHolder: true });
  const bystander = await makePerson("Lot");
  await addGuardian(family.child.id, bystander.id);
  const payers = [
    { payerId: family.parent.id, thousandths: 667 },
    { payerId: coPayer.id, thousandths: 333 },
  ];
  orThrow(await changeContract(office.actor, changed({ payers, startsOn: day0 }), now));
  const seenBy = async (actor: typeof bystander.actor) =>
    (await listOwnContracts(actor, family.child.id, day0)).map(({ share }) => share);
  expect(await seenBy(coPayer.actor)).toEqual([333]);
  expect(await seenBy(family.parent.actor)).toEqual([667]);
  expect(await seenBy(bystander.actor)).toEqual([]);
  expect(await seenBy(other.parent.actor)).toEqual([]);
});
