import { system } from "@/lib/auth/actor";
import type { Instant } from "@/lib/time/instant";
import { calendarOf } from "./calendar";
import { enrolFamilies } from "./families";
import { buildHouse, closeDays } from "./house";
import { writeLogbooks } from "./logbook/write";
import { demoLogins, openAccounts, writeLogins } from "./logins";
import { employStaff } from "./staff";

/** The whole daycare of docs/demo.md, the same for the same day; accounts open last, when all is there. */
export async function seedDemonstration(now: Instant) {
  const calendar = calendarOf(now);
  const house = await buildHouse(system("set-up"));
  const team = await employStaff(house, calendar);
  await closeDays(team.ingrid.actor, house, calendar);
  const families = await enrolFamilies(team, house, calendar);
  await writeLogbooks(families, team, house, calendar);
  await openAccounts(team, families, calendar.at(-200, "12:00"));
  writeLogins(demoLogins(team, families));
}
