import type { z } from "zod";
import { orThrow } from "@/lib/act/outcome";
import type { closeGroupDaySchema } from "@/lib/organisation/arrangement-schema";
import { closeEarly } from "@/lib/organisation/close-early";
import { closeGroupDay } from "@/lib/organisation/close-group-day";
import { isExpected } from "@/lib/planning/care-session";
import { careSessionsOfGroup } from "@/lib/planning/queries";
import { addDays, weekday } from "@/lib/time/care-day";
import { type Calendar, closures } from "./calendar";
import type { House } from "./house";
import { perform } from "./perform";
import type { Team } from "./staff";

const friday = 5;

/** Het Kompas closes early on a Friday, and cannot receive some of its Walvissen one day this week or the next. */
export async function closeAtKompas(team: Team, house: House, calendar: Calendar) {
  const taken = new Set(closures(calendar).map(({ day }) => day));
  const fridays = [9, 16, 23].map((offset) => {
    const start = calendar.day(offset);
    return addDays(start, (friday + 7 - weekday(start)) % 7);
  });
  const day = fridays.find((one) => !taken.has(one));
  if (day) {
    const early = {
      locationId: [house.locations.kompas],
      day,
      from: "16:30",
      name: "Teamavond",
      tell: "on" as const,
    };
    await perform(closeEarly, team.ingrid.actor, early, calendar.at(-3, "11:20"));
  }
  await closeGroupForSome(team, house, calendar);
}

/** Half of those who would come on the first day after tomorrow on which anybody does. */
async function closeGroupForSome({ peter }: Team, { groups }: House, calendar: Calendar) {
  const groupId = groups.walvissen;
  const range = { from: calendar.day(2), to: calendar.day(9) };
  const expected = (await careSessionsOfGroup(peter.actor, groupId, range)).filter(isExpected);
  const [first] = expected;
  if (!first) return;
  const children = expected.filter(({ day }) => day === first.day).map(({ childId }) => childId);
  const input: z.output<typeof closeGroupDaySchema> = {
    ...{ groupId, day: first.day, child: children.slice(0, Math.ceil(children.length / 2)) },
    ...{ reason: "Twee collega's zijn ziek", more: "Lukt het u echt niet, bel ons dan even." },
  };
  orThrow(await closeGroupDay(peter.actor, input, calendar.at(-1, "16:05")));
}
