import fs from "node:fs";
import { expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { ensurePayer } from "@/lib/billing/ensure-payer";
import { changeContract } from "@/lib/contract/change-contract";
import { endContract } from "@/lib/contract/end-contract";
import { changeContractSchema } from "@/lib/contract/schema";
import { cents, formatCents } from "@/lib/money/cents";
import { publishAnnualStatement } from "@/lib/papers/publish-annual-statement";
import { addMonths, asCareDay, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { addGuardian, asSetUp, makeFamily, makePerson } from "../../support/factories";
import { booksOf } from "../ledger/support";
import { bookExtra, invoicesOf, issue, linesOf, makeOffice, papersOf } from "./support";

const first = asCareDay("2025-01-01");
const told = { reason: "Zo afgesproken.", agreedOn: today(now()), weeksPerYear: 52 };

/** The rows of the table in the document, without its head. */
const written = () =>
  fs
    .readFileSync("docs/a-year-of-money.md", "utf8")
    .split("\n")
    .filter((line) => /^\| 2025-/.test(line));

const amount = (many: number) => formatCents(cents(many), "nl").replaceAll("\u00a0", " ");

/** What somebody was billed, line by line, as the document writes it. */
async function billedTo(name: string, payerId: string) {
  const rows: string[] = [];
  for (const bill of await invoicesOf(payerId))
    for (const { fromDay, toDay, hours, centsPerHour, cents: billed } of await linesOf(bill.id)) {
      const many = Number(hours).toLocaleString("nl-NL", { maximumFractionDigits: 4 });
      const cells = [`${fromDay} ${toDay}`, name, many, amount(centsPerHour ?? 0), amount(billed)];
      rows.push(`| ${cells.join(" | ")} |`);
    }
  return rows;
}

it("comes out as docs/a-year-of-money.md works it out by hand", async () => {
  const office = await makeOffice();
  const family = await makeFamily({ billedFrom: first });
  const { parent, child, location } = family;
  const sam = await makePerson("Sam");
  await addGuardian(child.id, sam.id, { isContractHolder: true });
  await asSetUp((tx) => ensurePayer(tx, sam.id));
  const terms = (startsOn: string, payers: { payerId: string; thousandths: number }[] = []) =>
    changeContractSchema.parse({
      ...{ contractId: child.contractId, productId: location.productId, startsOn, ...told, payers },
      pattern: [1, 2].map((weekday) => ({ weekday, part: "full_day" })),
    });
  const halves = [parent.id, sam.id].map((payerId) => ({ payerId, thousandths: 500 }));
  for (let index = 0; index < 11; index++) {
    if (index === 3) orThrow(await changeContract(office, terms("2025-04-01"), now()));
    if (index === 5) await bookExtra(family, asCareDay("2025-06-04"));
    if (index === 8) orThrow(await changeContract(office, terms("2025-09-01", halves), now()));
    const month = addMonths(first, index);
    await issue(office, parent.id, month);
    if (index >= 8) await issue(office, sam.id, month);
  }
  const end = { contractId: child.contractId, endsOn: asCareDay("2025-11-10"), version: 1 };
  orThrow(await endContract(office, end, now()));
  for (const payerId of [parent.id, sam.id]) await issue(office, payerId, asCareDay("2025-12-01"));

  const rows = [...(await billedTo("Eva", parent.id)), ...(await billedTo("Sam", sam.id))];
  expect(written()).toEqual(rows);

  const totals = { [parent.id]: 11_488_86, [sam.id]: 1_249_99 };
  const text = fs.readFileSync("docs/a-year-of-money.md", "utf8");
  for (const [payerId, owed] of Object.entries(totals)) {
    expect((await booksOf(payerId)).owed).toBe(owed);
    orThrow(await publishAnnualStatement(office, { payerId, year: 2025 }, now()));
    const [paper] = await papersOf(payerId, "annual_statement");
    const said = JSON.stringify(paper?.sheet).replaceAll("\u00a0", " ");
    expect(said).toContain(amount(owed));
    expect(text).toContain(amount(owed));
  }
});
