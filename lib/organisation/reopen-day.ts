import "server-only";
import { eq } from "drizzle-orm";
import { closureDay } from "@/db/schema/organisation";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { today } from "@/lib/time/care-day";
import { reopenDaySchema } from "./arrangement-schema";
import { mayArrangeLocations } from "./policy";

/** Opens a closed day again, for whom it was closed: what was agreed for that day stands in the planning as before. */
export const reopenDay = defineAct({
  name: "day.reopened",
  by: "anybody",
  input: reopenDaySchema,
  may: mayArrangeLocations,
  about: ({ closureDayId }) => ({ subjectId: closureDayId }),
  work: async ({ tx, now }, { closureDayId }) => {
    const [closed] = await tx.select().from(closureDay).where(eq(closureDay.id, closureDayId));
    if (!closed) return refused("notFound");
    const { day, name, locationId } = closed;
    if (day < today(now)) return refused("dayInPast", undefined, { days: [day] });
    const gone = await tx.delete(closureDay).where(eq(closureDay.id, closureDayId)).returning();
    if (gone.length === 0) return refused("notFound");
    return happened(undefined, { locationId: locationId ?? undefined, before: { day, name } });
  },
});
