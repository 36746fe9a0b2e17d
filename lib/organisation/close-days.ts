import "server-only";
import { randomUUID } from "node:crypto";
import { and, inArray, isNull } from "drizzle-orm";
import type { z } from "zod";
import { closureDay, location, opening } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { planEvent } from "@/lib/notice/plan-event";
import { type CareDay, today } from "@/lib/time/care-day";
import { allThere } from "./all-there";
import { closeDaysSchema } from "./arrangement-schema";
import { daysWanted, wouldOpen } from "./closing-days";
import { mayArrangeLocations } from "./policy";
import { type Closing, closingsForSchool, eachOnce } from "./school-closings";

const openDays = (tx: Transaction) =>
  tx
    .select({
      ...{ locationId: opening.locationId, weekday: opening.weekday },
      ...{ startsOn: opening.startsOn, endsOn: opening.endsOn },
    })
    .from(opening);

/** What the ticked school holidays close of the chosen locations (none: all of them), each by its own region. */
async function schoolClosings(
  tx: Transaction,
  { schoolHoliday, locationId }: z.output<typeof closeDaysSchema>,
  from: CareDay,
): Promise<Closing[]> {
  if (schoolHoliday.length === 0) return [];
  const places = await tx
    .select({ id: location.id, schoolRegion: location.schoolRegion })
    .from(location)
    .where(locationId.length > 0 ? inArray(location.id, locationId) : undefined);
  return closingsForSchool(schoolHoliday, places, from);
}

/** Days on which every location is closed already: one of them need not be closed again. */
const closedEverywhere = async (tx: Transaction, days: readonly CareDay[]) => {
  const rows = await tx
    .select({ day: closureDay.day, name: closureDay.name })
    .from(closureDay)
    .where(
      and(isNull(closureDay.locationId), isNull(closureDay.fromTime), inArray(closureDay.day, [...days])),
    );
  return new Map(rows.map(({ day, name }) => [day, name]));
};

/**
 * Closes several days at once, of some locations or of all. Days on which nobody would have come are passed over, and so
 * are those that are closed already; only when nothing is left to close it says why.
 */
export const closeDays = defineAct({
  name: "days.closed",
  by: "anybody",
  input: closeDaysSchema,
  may: mayArrangeLocations,
  about: ({ locationId }) => ({ locationId: locationId.length === 1 ? locationId[0] : undefined }),
  work: async ({ tx, now }, input) => {
    const places = input.locationId.length > 0 ? [...new Set(input.locationId)] : [null];
    if (input.locationId.length > 0 && !(await allThere(tx, input.locationId))) return refused("notFound");
    const wanted = daysWanted(input);
    const past = wanted.find(({ day }) => day < today(now));
    if (past) return refused("dayInPast", "startsOn", { days: [past.day] });
    const forSchool = await schoolClosings(tx, input, today(now));
    if (input.schoolHoliday.length > 0 && forSchool.length === 0)
      return refused("noneInSchoolRegion", "schoolHoliday");
    const named = wanted.flatMap((one) => places.map((locationId) => ({ ...one, locationId })));
    const open = await openDays(tx);
    const closings = eachOnce(
      [...named, ...forSchool].filter((one) => wouldOpen(open, one.locationId, one.day)),
    );
    const [first] = closings;
    if (!first)
      return refused("notOpenThatDay", "startsOn", {
        days: [...wanted, ...forSchool].map(({ day }) => day).slice(0, 3),
      });
    const known = await closedEverywhere(
      tx,
      closings.map(({ day }) => day),
    );
    const shared = { closingId: randomUUID(), announced: input.tell };
    const left = closings.filter(({ day }) => !known.has(day)).map((one) => ({ ...one, ...shared }));
    const closed =
      left.length > 0 ? await tx.insert(closureDay).values(left).onConflictDoNothing().returning() : [];
    const name = known.get(first.day);
    if (closed.length === 0)
      return refused("alreadyClosed", "startsOn", { days: [first.day], ...(name ? { name } : {}) });
    if (input.tell) await planEvent(tx, "days.closed", { closingId: shared.closingId }, now);
    return happened(
      { told: input.tell, days: closed.length, passedOver: closings.length - closed.length },
      closed.map(({ id, locationId, day, name }) => ({
        ...{ subjectId: id, locationId: locationId ?? undefined, after: { day, name, told: input.tell } },
      })),
    );
  },
});
