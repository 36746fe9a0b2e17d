import "server-only";
import { sql } from "drizzle-orm";
import { opening } from "@/db/schema/organisation";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { setOpeningSchema, takeBackSchema } from "./arrangement-schema";
import { findCareOnClosedDays } from "./care-on-closed-days";
import { makeRoom, takeBack } from "./dated-change";
import { holdLocation } from "./hold-location";
import { mayArrangeLocations } from "./policy";

const ofLocation = (locationId: string) => ({ table: opening, where: sql`location_id = ${locationId}` });

/** The hours of a whole week from a day on; a weekday that is left out is closed then. */
export const setOpening = defineAct({
  name: "opening.set",
  by: "anybody",
  input: setOpeningSchema,
  may: mayArrangeLocations,
  about: ({ locationId }) => ({ subjectId: locationId, locationId }),
  conflicts: { opening_no_overlap: refused("periodOverlaps", "opening") },
  work: async ({ tx, now }, { locationId, startsOn, opening: hours, careStops }) => {
    if (!(await holdLocation(tx, locationId))) return refused("notFound");
    const agreed = careStops ? null : await findCareOnClosedDays(tx, locationId, { startsOn, hours });
    if (agreed) return refused("careAgreed", "careStops", agreed);
    const inTheWay = await makeRoom(tx, { ...ofLocation(locationId), startsOn }, now);
    if (inTheWay) return inTheWay;
    const rows = hours.map(({ weekday, from, to }) => ({ weekday, fromTime: from, toTime: to }));
    await tx.insert(opening).values(rows.map((row) => ({ ...row, locationId, startsOn })));
    return happened({ locationId }, { after: { startsOn, opening: hours } });
  },
});

/** Hours that were to hold from a day to come; those of until then go on. */
export const takeBackOpening = defineAct({
  name: "opening.takenBack",
  by: "anybody",
  input: takeBackSchema,
  may: mayArrangeLocations,
  about: ({ locationId }) => ({ subjectId: locationId, locationId }),
  work: async ({ tx, now }, { locationId, startsOn }) => {
    if (!(await holdLocation(tx, locationId))) return refused("notFound");
    const inTheWay = await takeBack(tx, { ...ofLocation(locationId), startsOn }, now);
    return inTheWay ?? happened(undefined, { before: { startsOn } });
  },
});
