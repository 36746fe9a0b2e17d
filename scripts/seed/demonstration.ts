import { system } from "@/lib/access/actor";
import type { Instant } from "@/lib/time/instant";
import { changeAgreements } from "./agreements";
import { calendarOf } from "./calendar";
import { closeAtKompas } from "./closings";
import { raiseConcerns } from "./concerns";
import { fileDocuments } from "./documents";
import { writeDoubles } from "./doubles";
import { enrolFamilies } from "./families";
import { passOnChanges } from "./family-changes";
import { recordFamilyData } from "./family-data";
import { buildHouse, closeDays, enlargeAGroup } from "./house";
import { dressHouse } from "./house-face";
import { writeLogbooks } from "./logbook/write";
import { activateAccounts, demoLogins, setPasswords } from "./logins";
import { writeMessages } from "./messages/send";
import { writePapers } from "./money/papers";
import { settleOldLetters } from "./old-letters";
import { takePortraits } from "./photos/portraits";
import { takePhotos } from "./photos/take";
import { reportAbsences } from "./requests/absences";
import { askForCare } from "./requests/ask";
import { askForSecondGroups } from "./second-groups";
import { closeSessions } from "./sessions";
import { employStaff } from "./staff";

const eightWeeks = 55;
const somePhotos = 60;

/**
 * The whole daycare of docs/demo.md, the same for the same day; passwords come last, when all is there. Tests
 * that look at something else may do with less logbook, fewer photos and no money.
 */
export async function seedDemonstration(
  now: Instant,
  { logbookDays = eightWeeks, photos = somePhotos, papers = true } = {},
) {
  const calendar = calendarOf(now);
  const house = await buildHouse(system("set-up"), calendar);
  const team = await employStaff(house, calendar);
  await dressHouse(team.rachid.actor, calendar);
  await closeDays(team.ingrid.actor, house, calendar);
  await enlargeAGroup(team.ingrid.actor, house, calendar);
  const families = await enrolFamilies(team, house, calendar);
  await changeAgreements(families, team, house, calendar);
  await activateAccounts(team, families);
  await recordFamilyData(families, team, calendar);
  await askForSecondGroups(families, team, house, calendar);
  await askForCare(families, team, calendar);
  await reportAbsences(families, calendar);
  await closeAtKompas(team, house, calendar);
  await writeLogbooks(families, team, house, calendar, logbookDays);
  await takePhotos(families, team, house, calendar, photos);
  await takePortraits(families, team, calendar);
  await fileDocuments(families, team, calendar);
  if (papers) await writePapers(families, team, calendar);
  await writeMessages(families, team, house, calendar);
  await passOnChanges(families, team, calendar);
  await settleOldLetters(calendar);
  await writeDoubles(families, team, calendar);
  await raiseConcerns(families, team, calendar);
  await setPasswords(team, families, calendar.at(-200, "12:00"));
  await closeSessions(Object.values(team).map((member) => member.actor.sessionId));
  return demoLogins(team, families);
}
