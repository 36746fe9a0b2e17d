import "server-only";
import { sql } from "drizzle-orm";
import { careGroupSize } from "@/db/schema/group-size";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { findCrowdedDays } from "./crowded-days";
import { makeRoom, takeBack } from "./dated-change";
import { setGroupSizeSchema, takeBackGroupSizeSchema } from "./group-schema";
import { holdGroup } from "./hold-group";
import { mayArrangeLocations } from "./policy";

const ofGroup = (groupId: string) => ({ table: careGroupSize, where: sql`group_id = ${groupId}` });

/**
 * For which ages a group is and how many places it has, from a day on. Fewer places than children is a matter for whoever
 * places them: it is asked about, and then holds.
 */
export const setGroupSize = defineAct({
  name: "group.sizeSet",
  by: "anybody",
  input: setGroupSizeSchema,
  may: mayArrangeLocations,
  about: ({ groupId }) => ({ subjectId: groupId }),
  conflicts: { care_group_size_no_overlap: refused("periodOverlaps", "startsOn") },
  work: async ({ tx, actor, now }, { groupId, startsOn, fullAnyway, ...size }) => {
    const group = await holdGroup(tx, groupId);
    if (!group) return refused("notFound");
    if (group.endsOn !== null && group.endsOn < startsOn)
      return refused("groupEndsBefore", "startsOn", { name: group.name, endedOn: group.endsOn });
    const [crowded] = fullAnyway
      ? []
      : await findCrowdedDays(tx, actor, { groupId, from: startsOn }, () => size.places);
    if (crowded)
      return refused("groupTooFull", "fullAnyway", {
        ...{ days: [crowded.day], count: crowded.children, places: crowded.places },
      });
    const inTheWay = await makeRoom(tx, { ...ofGroup(groupId), startsOn }, now);
    if (inTheWay) return inTheWay;
    await tx.insert(careGroupSize).values({ groupId, startsOn, ...size, createdAt: now });
    return happened({ groupId }, { locationId: group.locationId, after: { startsOn, ...size } });
  },
});

/** What was to hold for a group from a day to come; what holds until then goes on. */
export const takeBackGroupSize = defineAct({
  name: "group.sizeTakenBack",
  by: "anybody",
  input: takeBackGroupSizeSchema,
  may: mayArrangeLocations,
  about: ({ groupId }) => ({ subjectId: groupId }),
  work: async ({ tx, now }, { groupId, startsOn }) => {
    const group = await holdGroup(tx, groupId);
    if (!group) return refused("notFound");
    const inTheWay = await takeBack(tx, { ...ofGroup(groupId), startsOn }, now);
    return inTheWay ?? happened(undefined, { locationId: group.locationId, before: { startsOn } });
  },
});
