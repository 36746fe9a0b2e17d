import type { CareDay } from "@/lib/time/types";
import { fold } from "./fold";
import type { Problem } from "./problem";
import type { ReadPlace } from "./read-rows";

/** A group and its location, as the house has them; a location without groups has one line without. */
export type KnownGroup = {
  groupId: string | null;
  groupName: string | null;
  groupEndsOn: CareDay | null;
  locationName: string;
};
export type Placed = { groupId: string; startsOn: CareDay; endsOn: CareDay | null };
type Found = Placed | Pick<Problem, "column" | "value" | "code" | "day">;

/** The group that a row means; the location may be left out where only one has a group of that name. */
export function matchPlace(
  { location, group, startsOn, endsOn }: ReadPlace,
  known: readonly KnownGroup[],
): Found {
  const at = location === "" ? known : known.filter((one) => fold(one.locationName) === fold(location));
  if (at.length === 0) return { column: "location", value: location, code: "unknownLocation" };
  const named = at.filter((one) => fold(one.groupName ?? "") === fold(group));
  const [found, another] = named;
  if (!found?.groupId) return { column: "group", value: group, code: "unknownGroup" };
  if (another) return { column: "location", value: location, code: "groupOfSeveral" };
  if (found.groupEndsOn && (endsOn === null || endsOn > found.groupEndsOn))
    return { column: "group", value: group, code: "groupEnded", day: found.groupEndsOn };
  return { groupId: found.groupId, startsOn, endsOn };
}
