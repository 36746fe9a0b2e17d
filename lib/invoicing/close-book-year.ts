import "server-only";
import { bookYear } from "@/db/schema/book-year";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { lockSeries, yearOf } from "@/lib/documents/series";
import { today } from "@/lib/time/care-day";
import { turnsOf } from "./book-years";
import { mayInvoice } from "./policy";
import { closeBookYearSchema } from "./schema";

/**
 * From now on the run bills nothing of this year unless its month is ticked. The lock lets an invoice that is being
 * written come before it, and the next one after.
 */
export const closeBookYear = defineAct({
  name: "bookYear.closed",
  by: "person",
  input: closeBookYearSchema,
  may: mayInvoice,
  conflicts: { book_year_turn: refused("bookYearClosed") },
  work: async ({ tx, actor, now }, { year }) => {
    const day = today(now);
    if (year >= yearOf(day)) return refused("bookYearNotOver");
    await lockSeries(tx, "invoice", yearOf(day));
    const turns = await turnsOf(tx, year);
    if (turns % 2 === 1) return refused("bookYearClosed");
    const row = { year, turn: turns + 1, closes: true, day, setBy: actor.personId };
    await tx.insert(bookYear).values(row);
    return happened({ year }, { after: { year } });
  },
});
