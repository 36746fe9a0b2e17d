import "server-only";
import { sql } from "drizzle-orm";
import { type CareType, requestPolicy } from "@/db/schema/organisation";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { takeBackForCareSchema } from "./arrangement-schema";
import { makeRoom, takeBack } from "./dated-change";
import { holdLocation } from "./hold-location";
import { mayArrangeLocations } from "./policy";
import { setRequestPolicySchema } from "./schema";

const ofCare = (locationId: string, careType: CareType) => ({
  table: requestPolicy,
  where: sql`location_id = ${locationId} and care_type = ${careType}`,
});

/** The rules of asking for one kind of care at a location, from a day on; the rules until then end. */
export const setRequestPolicy = defineAct({
  name: "requestPolicy.set",
  by: "anybody",
  input: setRequestPolicySchema,
  may: mayArrangeLocations,
  about: ({ locationId }) => ({ subjectId: locationId, locationId }),
  conflicts: { request_policy_no_overlap: refused("periodOverlaps", "startsOn") },
  work: async ({ tx, now }, input) => {
    const { locationId, careType, startsOn } = input;
    if (!(await holdLocation(tx, locationId))) return refused("notFound");
    const inTheWay = await makeRoom(tx, { ...ofCare(locationId, careType), startsOn }, now);
    if (inTheWay) return inTheWay;
    await tx.insert(requestPolicy).values(input);
    return happened({ locationId }, { after: input });
  },
});

/** Rules that were to hold from a day to come; those of until then go on. */
export const takeBackRequestPolicy = defineAct({
  name: "requestPolicy.takenBack",
  by: "anybody",
  input: takeBackForCareSchema,
  may: mayArrangeLocations,
  about: ({ locationId }) => ({ subjectId: locationId, locationId }),
  work: async ({ tx, now }, { locationId, careType, startsOn }) => {
    if (!(await holdLocation(tx, locationId))) return refused("notFound");
    const inTheWay = await takeBack(tx, { ...ofCare(locationId, careType), startsOn }, now);
    return inTheWay ?? happened(undefined, { before: { careType, startsOn } });
  },
});
