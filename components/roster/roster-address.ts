import type { Route } from "next";
import type { Roster } from "@/lib/roster/queries";
import type { CareDay } from "@/lib/time/care-day";

/** The roster of another week, for the same location and group. */
export function rosterAddress({ location, group }: Pick<Roster, "location" | "group">, week: CareDay): Route {
  const query = new URLSearchParams({ location: location.id, week });
  if (group) query.set("group", group.id);
  return `/team/roster?${query}` as Route;
}
