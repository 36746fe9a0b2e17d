import "server-only";
import { bookYear } from "@/db/schema/book-year";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { lockSeries, yearOf } from "@/lib/documents/series";
import { today } from "@/lib/time/care-day";
import { turnsOf } from "./book-years";
import { mayInvoice } from "./policy";
import { openBookYearSchema } from "./schema";

/** Opens a closed year again, with a reason: the next run bills what is open in it. */
export const openBookYear = defineAct({
  name: "bookYear.opened",
  by: "person",
  input: openBookYearSchema,
  may: mayInvoice,
  conflicts: { book_year_turn: refused("bookYearOpen") },
  work: async ({ tx, actor, now }, { year, reason }) => {
    const day = today(now);
    await lockSeries(tx, "invoice", yearOf(day));
    const turns = await turnsOf(tx, year);
    if (turns % 2 === 0) return refused("bookYearOpen");
    const row = { year, turn: turns + 1, closes: false, reason, day, setBy: actor.personId };
    await tx.insert(bookYear).values(row);
    return happened({ year }, { after: { year, reason } });
  },
});
