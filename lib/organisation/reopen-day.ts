import "server-only";
import { and, eq, gte, inArray, isNull } from "drizzle-orm";
import { closureDay } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { planEvent } from "@/lib/notice/plan-event";
import { type CareDay, today } from "@/lib/time/care-day";
import { reopenDaySchema } from "./arrangement-schema";
import { mayArrangeLocations } from "./policy";

type ClosureDay = typeof closureDay.$inferSelect;

/** The days to come that were closed together with this one, at the same place under the same name; itself among them. */
const allOf = async (tx: Transaction, { closingId, name, locationId }: ClosureDay, from: CareDay) => {
  const place = locationId === null ? isNull(closureDay.locationId) : eq(closureDay.locationId, locationId);
  const rows = await tx
    .select({ id: closureDay.id })
    .from(closureDay)
    .where(
      and(eq(closureDay.closingId, closingId), eq(closureDay.name, name), gte(closureDay.day, from), place),
    );
  return rows.map(({ id }) => id);
};

/**
 * Opens a closed day again, or all that is left of a closing, for whom it was closed: what was agreed stands in the
 * planning as before. It is told where the closing was told: who never heard of that has no use for a letter about its end.
 */
export const reopenDay = defineAct({
  name: "day.reopened",
  by: "anybody",
  input: reopenDaySchema,
  may: mayArrangeLocations,
  about: ({ closureDayId }) => ({ subjectId: closureDayId }),
  work: async ({ tx, now }, { closureDayId, whole }) => {
    const [closed] = await tx.select().from(closureDay).where(eq(closureDay.id, closureDayId));
    if (!closed) return refused("notFound");
    const { locationId, announced } = closed;
    const first = today(now);
    if (closed.day < first && !whole) return refused("dayInPast", undefined, { days: [closed.day] });
    const ids = whole ? await allOf(tx, closed, first) : [closureDayId];
    const gone = await tx.delete(closureDay).where(inArray(closureDay.id, ids)).returning();
    const days = gone.map(({ day }) => day).sort();
    const [day, until] = [days[0], days.at(-1)];
    if (day === undefined || until === undefined) return refused("notFound");
    const place = locationId ?? "all";
    if (announced) await planEvent(tx, "day.reopened", { closureDayId, day, until, place }, now);
    return happened(
      { told: announced, days: days.length },
      gone.map(({ id, ...row }) => ({
        ...{ subjectId: id, locationId: locationId ?? undefined },
        before: { day: row.day, name: row.name },
      })),
    );
  },
});
