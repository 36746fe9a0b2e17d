import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { creditInvoice } from "@/lib/invoicing/credit-invoice";
import { issueInvoice } from "@/lib/invoicing/issue-invoice";
import { recordRefund } from "@/lib/ledger/record-refund";
import { reverseEntry } from "@/lib/ledger/reverse-entry";
import { writeOff } from "@/lib/ledger/write-off";
import { addMonths } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { type Chance, chance } from "@/scripts/seed/random";
import { asSetUp, makeFamily } from "../../support/factories";
import { invoicesOf, makeOffice, month, monthlyCents } from "../invoicing/support";
import { booksOf, day, pay } from "./support";

type Bill = { invoiceId: string; cents: number };
type Money = { entryId: string; cents: number; invoiceId?: string };

/** What happened, kept apart from the books: what stands of invoices, and of money as it changes what is owed. */
class Story {
  bills: Bill[] = [];
  money: Money[] = [];
  count = 0;
  owed = () => [...this.bills, ...this.money].reduce((total, one) => total + one.cents, 0);
}

type Told = {
  office: Awaited<ReturnType<typeof makeOffice>>;
  payerId: string;
  childId: string;
  story: Story;
  dice: Chance;
};

const steps: Record<string, (told: Told) => Promise<void>> = {
  /** What care is still to be billed up to some month, and a cost beside it: so there is always something. */
  async bill({ office, payerId, childId, story, dice }) {
    const fee = {
      childId,
      kind: "fee",
      description: "Te laat opgehaald",
      cents: dice.between(1, 50_00),
    } as const;
    const wanted = { payerId, month: addMonths(month, dice.between(-4, 1)), additions: [fee] };
    const { invoiceId } = orThrow(await issueInvoice(office, wanted, now()));
    const bill = (await invoicesOf(payerId)).find((one) => one.id === invoiceId);
    story.bills.push({ invoiceId, cents: bill?.totalCents ?? 0 });
  },
  async pay({ office, payerId, story, dice }) {
    const cents = dice.pick([1, 333_33, monthlyCents, 2 * monthlyCents]);
    const named = story.bills.length > 0 && dice.happens(0.5) ? dice.pick(story.bills).invoiceId : null;
    const { entryId } = await pay(office, payerId, cents, `B${story.count++}`, named);
    story.money.push({ entryId, cents: -cents });
  },
  async credit({ office, story, dice }) {
    if (story.bills.length === 0) return;
    const { invoiceId } = dice.pick(story.bills);
    orThrow(await creditInvoice(office, { invoiceId, reason: "Onjuist" }, now()));
    story.bills = story.bills.filter((one) => one.invoiceId !== invoiceId);
    story.money = story.money.filter((one) => one.invoiceId !== invoiceId);
  },
  async reverse({ office, story, dice }) {
    if (story.money.length === 0) return;
    const { entryId } = dice.pick(story.money);
    orThrow(await reverseEntry(office, { entryId, reason: "Onjuist" }, now()));
    story.money = story.money.filter((one) => one.entryId !== entryId);
  },
  async refund({ office, payerId, story, dice }) {
    const cents = dice.between(1, 500_00);
    const sent = { payerId, paidOn: day, cents, reference: `R${story.count++}` };
    const outcome = await recordRefund(office, sent, now());
    expect(outcome.ok).toBe(cents <= -story.owed());
    if (outcome.ok) story.money.push({ entryId: outcome.value.entryId, cents });
  },
  async writeOff({ office, story, dice }) {
    if (story.bills.length === 0) return;
    const { invoiceId } = dice.pick(story.bills);
    const outcome = await writeOff(office, { invoiceId, reason: "Oninbaar" }, now());
    if (outcome.ok)
      story.money.push({ entryId: outcome.value.entryId, cents: -outcome.value.cents, invoiceId });
  },
};

const stateOf = (settled: number, total: number) =>
  settled === total ? "paid" : settled === 0 ? "open" : "partly";

it.each(["1", "2", "3"])(
  "the books say what happened after each step, in whatever order (%s)",
  { timeout: 90_000 },
  async (seed) => {
    const office = await makeOffice();
    const { parent, child } = await makeFamily({ billedFrom: addMonths(month, -4) });
    const told = {
      office,
      payerId: parent.id,
      childId: child.id,
      story: new Story(),
      dice: chance("ledger", seed),
    };
    const names = Object.keys(steps);
    for (let step = 0; step < 40; step++) {
      const name = told.dice.pick([...names, "bill", "pay"]);
      await steps[name]?.(told);
      const { owed, invoices } = await booksOf(parent.id);
      expect([name, owed]).toEqual([name, told.story.owed()]);
      const standing = invoices.filter((one) => one.state !== "credited");
      expect(standing).toHaveLength(told.story.bills.length);
      for (const { state, settled, total } of standing) {
        expect(settled).toBeLessThanOrEqual(total);
        expect(state).toBe(stateOf(settled, total));
      }
      const open = standing.reduce((sum, one) => sum + one.total - one.settled, 0);
      if (owed <= 0) expect(open).toBe(0);
    }
    const [strays] = await asSetUp((tx) =>
      tx.execute<{ count: number }>(sql`select count(*)::int as count from ledger_entry e
        where e.payer_id = ${parent.id}::uuid and (select coalesce(sum(a.cents), 0) from allocation a
          where e.id in (a.credit_id, a.debit_id)) not between 0 and abs(e.cents)`),
    );
    expect(strays?.count).toBe(0);
  },
);
