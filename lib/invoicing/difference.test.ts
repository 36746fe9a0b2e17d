import { describe, expect, it } from "vitest";
import { amountForHours, monthlyHours } from "@/lib/money/care-hours";
import { cents } from "@/lib/money/cents";
import { addMonths, asCareDay } from "@/lib/time/care-day";
import { type Agreement, bill, first, playBilledYear } from "@/tests/support/billed-year";
import type { BilledLine } from "./difference";

describe("what is billed over a year in which agreements change in any order", () => {
  it("is in the end what is owed, and not a cent more: a thousand years", { timeout: 120_000 }, () => {
    for (let year = 0; year < 1000; year++) playBilledYear(year);
  });
});

describe("a line that is taken back", () => {
  const minutes = 645;
  const hours = monthlyHours(minutes, "52");
  const agreement: Agreement = {
    versions: [{ from: first, minutes, weeks: "52", rate: 1142, payers: [["eva", 1000]] }],
    endsOn: null,
    movedOn: null,
  };

  it("is the mirror of what stood, whole, and never the net of two", () => {
    const books = new Map<string, BilledLine[]>();
    bill(agreement, books, addMonths(first, 1), 1);
    bill({ ...agreement, endsOn: asCareDay("2026-02-10") }, books, addMonths(first, 1), 2);
    const whole = amountForHours(hours, cents(1142));
    expect(books.get("eva")).toMatchObject([
      { fromDay: "2026-01-01", cents: whole },
      { fromDay: "2026-02-01", toDay: "2026-02-28", hours: "46.5833", cents: whole },
      { fromDay: "2026-02-01", toDay: "2026-02-28", hours: "-46.5833", cents: -whole },
      { fromDay: "2026-02-01", toDay: "2026-02-10", hours: "16.6369", cents: 189_99 },
    ]);
  });

  it("leaves alone what another month owes", () => {
    const books = new Map<string, BilledLine[]>();
    bill(agreement, books, addMonths(first, 3), 1);
    const before = books.get("eva")?.length;
    bill(agreement, books, addMonths(first, 3), 2);
    expect(books.get("eva")).toHaveLength(before ?? 0);
  });
});
