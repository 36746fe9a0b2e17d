import "server-only";
import { sql } from "drizzle-orm";
import { type CareType, registration } from "@/db/schema/organisation";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { setRegistrationSchema, takeBackForCareSchema } from "./arrangement-schema";
import { makeRoom, takeBack } from "./dated-change";
import { holdLocation } from "./hold-location";
import { mayArrangeLocations } from "./policy";

const ofCare = (locationId: string, careType: CareType) => ({
  table: registration,
  where: sql`location_id = ${locationId} and care_type = ${careType}`,
});

/** The number in the LRK of one kind of care at a location, from a day on; the number until then ends. */
export const setRegistration = defineAct({
  name: "registration.set",
  by: "anybody",
  input: setRegistrationSchema,
  may: mayArrangeLocations,
  about: ({ locationId }) => ({ subjectId: locationId, locationId }),
  conflicts: { registration_no_overlap: refused("periodOverlaps", "startsOn") },
  work: async ({ tx, now }, input) => {
    const { locationId, careType, startsOn } = input;
    if (!(await holdLocation(tx, locationId))) return refused("notFound");
    const inTheWay = await makeRoom(tx, { ...ofCare(locationId, careType), startsOn }, now);
    if (inTheWay) return inTheWay;
    await tx.insert(registration).values(input);
    return happened({ locationId }, { after: input });
  },
});

/** A registration that was to begin on a day to come, unless a contract rests on it already. */
export const takeBackRegistration = defineAct({
  name: "registration.takenBack",
  by: "anybody",
  input: takeBackForCareSchema,
  may: mayArrangeLocations,
  about: ({ locationId }) => ({ subjectId: locationId, locationId }),
  conflicts: {
    contract_registration_fk: refused("inUse"),
    invoice_line_registration_id_registration_id_fk: refused("inUse"),
  },
  work: async ({ tx, now }, { locationId, careType, startsOn }) => {
    if (!(await holdLocation(tx, locationId))) return refused("notFound");
    const inTheWay = await takeBack(tx, { ...ofCare(locationId, careType), startsOn }, now);
    return inTheWay ?? happened(undefined, { before: { careType, startsOn } });
  },
});
