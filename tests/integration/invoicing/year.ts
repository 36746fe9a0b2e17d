import { and, eq } from "drizzle-orm";
import { expect } from "vitest";
import { contract, contractVersion } from "@/db/schema/contract";
import { inTransaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { ensurePayer } from "@/lib/billing/ensure-payer";
import { cancelVersion } from "@/lib/contract/cancel-version";
import { changeContract } from "@/lib/contract/change-contract";
import { endContract } from "@/lib/contract/end-contract";
import { extendContract } from "@/lib/contract/extend-contract";
import { changeContractSchema } from "@/lib/contract/schema";
import { careBilledTo } from "@/lib/invoicing/billed-lines";
import { creditInvoice } from "@/lib/invoicing/credit-invoice";
import { difference } from "@/lib/invoicing/difference";
import { issueInvoice } from "@/lib/invoicing/issue-invoice";
import { owedBy } from "@/lib/invoicing/owed";
import { addDays, addMonths, type CareDay, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { type Chance, chance } from "@/scripts/seed/random";
import { addGuardian, asSetUp, makeFamily, makePerson } from "../../support/factories";
import { booksOf } from "../ledger/support";
import { bookExtra, type Family, invoicesOf, makeOffice, month, wednesdayOf } from "./support";

const first = addMonths(month, -11);
const months = Array.from({ length: 12 }, (_, index) => addMonths(first, index));
const told = { reason: "Zo afgesproken.", agreedOn: today(now()) };

type Year = { office: PersonActor; family: Family; samId: string; dice: Chance };

const fileOf = async ({ family }: Year) => {
  const [file] = await asSetUp((tx) =>
    tx.select().from(contract).where(eq(contract.id, family.child.contractId)),
  );
  if (!file) throw new Error("the contract is gone");
  return file;
};
const someDay = (dice: Chance) => addDays(first, dice.between(0, 330));

/** What an office may do to an agreement, at any time and about any day; what does not fit at that moment is refused. */
const steps: ((year: Year) => Promise<unknown>)[] = [
  async ({ office, family, samId, dice }) => {
    const both = [
      { payerId: family.parent.id, thousandths: 500 },
      { payerId: samId, thousandths: 500 },
    ];
    const days = dice.pick([[1], [1, 2], [2, 3, 4], [5]]);
    const terms = {
      ...{ contractId: family.child.contractId, productId: family.location.productId },
      ...{ startsOn: someDay(dice), weeksPerYear: dice.pick([52, 40, 52.2]), ...told },
      pattern: days.map((weekday) => ({ weekday, part: dice.pick(["full_day", "morning"] as const) })),
      payers: dice.pick([[], both, [{ payerId: samId, thousandths: 1000 }]]),
      ownRate: dice.pick([null, { centsPerHour: dice.between(900, 1300), reason: "Korting" }]),
    };
    return changeContract(office, changeContractSchema.parse(terms), now());
  },
  async ({ office, family, dice }) => {
    const binding = and(
      eq(contractVersion.contractId, family.child.contractId),
      eq(contractVersion.state, "binding"),
    );
    const versions = await asSetUp((tx) => tx.select().from(contractVersion).where(binding));
    if (versions.length < 2) return;
    const { id, version } = dice.pick(versions);
    return cancelVersion(office, { versionId: id, version, reason: "Vergissing." }, now());
  },
  async (year) => {
    const { id, version } = await fileOf(year);
    return endContract(year.office, { contractId: id, endsOn: someDay(year.dice), version }, now());
  },
  async (year) => {
    const { id, version } = await fileOf(year);
    return extendContract(year.office, { contractId: id, endsOn: null, version }, now());
  },
  async ({ family, dice }) => {
    const day = wednesdayOf(dice.pick(months.slice(0, 10)));
    return bookExtra(family, day).catch(() => undefined);
  },
  async ({ office, family, dice }) => {
    const bills = (await invoicesOf(family.parent.id)).filter((bill) => bill.kind === "invoice");
    if (bills.length === 0) return;
    return creditInvoice(office, { invoiceId: dice.pick(bills).id, reason: "Onjuist." }, now());
  },
];

const billBoth = async ({ office, family, samId }: Year, of: CareDay) => {
  for (const payerId of [family.parent.id, samId]) {
    const outcome = await issueInvoice(office, { payerId, month: of, additions: [] }, now());
    if (!outcome.ok) expect(outcome.code).toBe("nothingToInvoice");
  }
};

const sum = (rows: readonly { cents: number }[]) => rows.reduce((total, row) => total + row.cents, 0);

/** A year of changes in any order through the database: in the end billed, lines and books say what is owed. */
export async function playYear(seed: string) {
  const office = await makeOffice();
  const family = await makeFamily({ billedFrom: first });
  const sam = await makePerson("Sam");
  await addGuardian(family.child.id, sam.id, { isContractHolder: true });
  await asSetUp((tx) => ensurePayer(tx, sam.id));
  const year = { office, family, samId: sam.id, dice: chance("year", seed) };
  for (const of of months) {
    for (let times = year.dice.between(0, 2); times > 0; times--) await year.dice.pick(steps)(year);
    await billBoth(year, of);
  }
  await billBoth(year, month);
  for (const payerId of [family.parent.id, sam.id]) {
    const horizon = { month, issuedOn: today(now()) };
    const [owed, billed] = await inTransaction(office, async (tx) => [
      await owedBy(tx, office, payerId, horizon),
      await careBilledTo(tx, payerId),
    ]);
    expect(difference(owed.lines, billed)).toEqual({ corrected: [], restored: [], added: [] });
    expect(sum(billed)).toBe(sum(owed.lines));
    const bills = await invoicesOf(payerId);
    expect(bills.reduce((total, bill) => total + bill.totalCents, 0)).toBe(sum(billed));
    expect((await booksOf(payerId)).owed).toBe(sum(billed));
  }
}
