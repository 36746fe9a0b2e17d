import "server-only";
import { sql } from "drizzle-orm";
import { dayPart } from "@/db/schema/organisation";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { takeBackSchema } from "./arrangement-schema";
import { makeRoom, takeBack } from "./dated-change";
import { holdLocation } from "./hold-location";
import { mayArrangeLocations } from "./policy";
import { setDayPartsSchema } from "./schema";

const ofLocation = (locationId: string) => ({ table: dayPart, where: sql`location_id = ${locationId}` });

/** Sells these day parts from a day on, and no others; days before keep the parts and times they had. */
export const setDayParts = defineAct({
  name: "dayParts.set",
  by: "anybody",
  input: setDayPartsSchema,
  may: mayArrangeLocations,
  about: ({ locationId }) => ({ subjectId: locationId, locationId }),
  conflicts: { day_part_no_overlap: refused("periodOverlaps", "startsOn") },
  work: async ({ tx, now }, { locationId, startsOn, parts }) => {
    if (!(await holdLocation(tx, locationId))) return refused("notFound");
    const inTheWay = await makeRoom(tx, { ...ofLocation(locationId), startsOn }, now);
    if (inTheWay) return inTheWay;
    const rows = parts.map(({ code, from, to }) => ({ code, fromTime: from, toTime: to }));
    await tx.insert(dayPart).values(rows.map((row) => ({ ...row, locationId, startsOn })));
    return happened({ locationId }, { after: { startsOn, parts } });
  },
});

/** Day parts that were to be sold from a day to come, unless somebody agreed on them already. */
export const takeBackDayParts = defineAct({
  name: "dayParts.takenBack",
  by: "anybody",
  input: takeBackSchema,
  may: mayArrangeLocations,
  about: ({ locationId }) => ({ subjectId: locationId, locationId }),
  conflicts: {
    contract_pattern_day_part_id_day_part_id_fk: refused("inUse"),
    care_request_slot_day_part_id_day_part_id_fk: refused("inUse"),
  },
  work: async ({ tx, now }, { locationId, startsOn }) => {
    if (!(await holdLocation(tx, locationId))) return refused("notFound");
    const inTheWay = await takeBack(tx, { ...ofLocation(locationId), startsOn }, now);
    return inTheWay ?? happened(undefined, { before: { startsOn } });
  },
});
