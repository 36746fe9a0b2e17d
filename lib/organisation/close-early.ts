import "server-only";
import { randomUUID } from "node:crypto";
import { closureDay, opening } from "@/db/schema/organisation";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { planEvent } from "@/lib/notice/plan-event";
import { today } from "@/lib/time/care-day";
import { allThere } from "./all-there";
import { closeEarlySchema } from "./arrangement-schema";
import { wouldOpen } from "./closing-days";
import { mayArrangeLocations } from "./policy";

/** On one day a location closes before its usual time; reopenDay takes it back. */
export const closeEarly = defineAct({
  name: "day.closedEarly",
  by: "anybody",
  input: closeEarlySchema,
  may: mayArrangeLocations,
  about: ({ locationId }) => ({ locationId: locationId.length === 1 ? locationId[0] : undefined }),
  work: async ({ tx, now }, { locationId, day, from, name, tell }) => {
    if (locationId.length > 0 && !(await allThere(tx, locationId))) return refused("notFound");
    if (day < today(now)) return refused("dayInPast", "day", { days: [day] });
    const hours = await tx.select().from(opening);
    const places = locationId.length > 0 ? [...new Set(locationId)] : [null];
    if (!places.some((id) => wouldOpen(hours, id, day)))
      return refused("notOpenThatDay", "day", { days: [day] });
    const within = hours.filter(({ fromTime, toTime }) => fromTime < from && from < toTime);
    const shut = places.filter((id) => wouldOpen(within, id, day));
    if (shut.length === 0) return refused("outsideOpeningHours", "from");
    const shared = { day, name, fromTime: from, closingId: randomUUID(), announced: tell };
    const rows = shut.map((id) => ({ ...shared, locationId: id }));
    const closed = await tx.insert(closureDay).values(rows).onConflictDoNothing().returning();
    if (closed.length === 0) return refused("alreadyClosed", "day", { days: [day] });
    if (tell) await planEvent(tx, "days.closed", { closingId: shared.closingId }, now);
    return happened(
      { told: tell },
      closed.map((one) => ({
        ...{
          subjectId: one.id,
          locationId: one.locationId ?? undefined,
          after: { day, from, name, told: tell },
        },
      })),
    );
  },
});
