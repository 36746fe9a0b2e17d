import { randomUUID } from "node:crypto";
import type { Start } from "./set-up";

const longAgo = { starts_on: "2019-01-07", ends_on: "2039-12-31" };
const later = { starts_on: "2040-01-01" };

/** A location that is this target's own, where everything changes once, long after this run. */
export async function makePlace({ put }: Start) {
  const placeId = await put("location", {
    ...{ name: `Vestiging ${randomUUID().slice(0, 8)}`, street: "Kade", house_number: "1" },
    ...{ postcode: "5611AB", city: "Eindhoven", phone: "+31402123450" },
  });
  const [hours, care] = [
    { location_id: placeId, from_time: "07:30", to_time: "18:30" },
    { location_id: placeId, care_type: "daycare" },
  ];
  const rules = {
    ...{ ...care, mode: "times", extra_lead_days: 1, extra_deadline: "12:00" },
    ...{ absence_lead_days: 0, absence_deadline: "09:00" },
  };
  for (const period of [longAgo, later]) {
    for (const weekday of [1, 2, 3, 4, 5, 6, 7]) await put("opening", { ...hours, weekday, ...period });
    await put("day_part", { ...hours, code: "full_day", ...period });
    await put("registration", { ...care, lrk_number: "190004836", ...period });
    await put("request_policy", { ...rules, ...period });
  }
  await put("registration", {
    ...{ ...care, care_type: "after_school", lrk_number: "190004836" },
    ...longAgo,
  });
  const putGroup = async (group: Record<string, string>) => {
    const group_id = await put("care_group", { ...care, ...group });
    const size = { group_id, kind: "mixed_age", from_age_months: 0, to_age_months: 48, places: 16 };
    for (const period of [longAgo, later]) await put("care_group_size", { ...size, ...period });
    return group_id;
  };
  return {
    placeId,
    spareGroupId: await putGroup({ name: "Bevers" }),
    endedGroupId: await putGroup({ name: "Otters", ends_on: "2039-12-31" }),
    closureDayId: await put("closure_day", { location_id: placeId, day: "2041-02-01", name: "Studiedag" }),
  };
}
