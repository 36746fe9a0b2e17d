import "server-only";
import { eq } from "drizzle-orm";
import { closureDay } from "@/db/schema/organisation";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { planEvent } from "@/lib/notice/plan-event";
import { today } from "@/lib/time/care-day";
import { reopenDaySchema } from "./arrangement-schema";
import { mayArrangeLocations } from "./policy";

/**
 * Opens a closed day again, for whom it was closed: what was agreed for that day stands in the planning as before. It is
 * told where the closing was told: who never heard of that has no use for a letter about its end.
 */
export const reopenDay = defineAct({
  name: "day.reopened",
  by: "anybody",
  input: reopenDaySchema,
  may: mayArrangeLocations,
  about: ({ closureDayId }) => ({ subjectId: closureDayId }),
  work: async ({ tx, now }, { closureDayId }) => {
    const [closed] = await tx.select().from(closureDay).where(eq(closureDay.id, closureDayId));
    if (!closed) return refused("notFound");
    const { day, name, locationId, announced } = closed;
    if (day < today(now)) return refused("dayInPast", undefined, { days: [day] });
    const gone = await tx.delete(closureDay).where(eq(closureDay.id, closureDayId)).returning();
    if (gone.length === 0) return refused("notFound");
    const place = locationId ?? "all";
    if (announced) await planEvent(tx, "day.reopened", { closureDayId, day, place }, now);
    return happened({ told: announced }, { locationId: locationId ?? undefined, before: { day, name } });
  },
});
