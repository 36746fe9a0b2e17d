import { orThrow } from "@/lib/act/outcome";
import { reportAbsence } from "@/lib/care-request/report-absence";
import { takeBackAbsence } from "@/lib/care-request/take-back-absence";
import { type CareSession, isExpected } from "@/lib/planning/care-session";
import { careSessionsOfChildren } from "@/lib/planning/queries";
import { addDays, type CareDay } from "@/lib/time/care-day";
import { addMinutes, type Instant, isBefore } from "@/lib/time/instant";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import type { Calendar } from "../calendar";
import { marked } from "../canaries";
import type { EnrolledChild } from "../children";
import type { Adult, Family } from "../families";
import { forEachOf } from "../perform";
import { type Chance, chance } from "../random";

const daysBack = 55;
const daysAhead = 45;

const sickNotes = ["", "", "", "Koorts vannacht, we kijken het even aan.", "Hopelijk morgen weer beter."];
const awayNotes = [
  "",
  "",
  "Dagje naar oma.",
  "We zijn een dag vrij.",
  "Afspraak in het ziekenhuis, al lang gepland.",
];

type Report = {
  kind: "sick" | "absent" | "holiday";
  from: CareDay;
  until: CareDay;
  note: string;
  at: Instant;
};

const earliest = (one: Instant, other: Instant) => (isBefore(one, other) ? one : other);

/** Said in the morning of the day itself, or just now where that morning is still to come. */
function sick(day: CareDay, luck: Chance, calendar: Calendar): Report {
  const morning = addMinutes(instantAt(day, asLocalTime("06:50")), luck.between(0, 45));
  const note = luck.pick(sickNotes);
  return { kind: "sick", from: day, until: day, note, at: earliest(morning, calendar.now) };
}

function away(day: CareDay, luck: Chance, calendar: Calendar): Report {
  const evening = addMinutes(
    instantAt(addDays(day, -luck.between(2, 6)), asLocalTime("20:00")),
    luck.between(0, 90),
  );
  const at = earliest(evening, addMinutes(calendar.now, -60 * 24));
  return { kind: "absent", from: day, until: day, note: luck.pick(awayNotes), at };
}

function holiday(from: CareDay, days: number, luck: Chance, calendar: Calendar): Report {
  const planned = instantAt(addDays(from, -luck.between(15, 30)), asLocalTime("21:10"));
  const at = earliest(planned, addMinutes(calendar.now, -60 * 30));
  return { kind: "holiday", from, until: addDays(from, days - 1), note: "", at };
}

/** Once in a while a child is ill, sometimes the next care day too; now and then it stays away. */
function ordinary(sessions: readonly CareSession[], luck: Chance, calendar: Calendar): Report[] {
  const reports: Report[] = [];
  let stillIll = false;
  for (const { day } of sessions) {
    const past = day < calendar.today;
    const ill: boolean = past && (luck.happens(0.028) || (stillIll && luck.happens(0.35)));
    if (ill) reports.push(sick(day, luck, calendar));
    else if (luck.happens(past ? 0.015 : 0.025) && day > calendar.today)
      reports.push(away(day, luck, calendar));
    else if (past && luck.happens(0.015)) reports.push(away(day, luck, calendar));
    stillIll = ill;
  }
  return reports;
}

/** Families that went away in autumn, or go soon; and children who are ill today. */
const autumn = ["janssen", "wouters", "yilmaz", "schreurs", "kramer", "meijer"];
const soon = ["de-vries", "oconnor", "van-gestel", "timmermans", "driessen"];
const illToday = ["Sofie", "Luuk", "Tijn", "Julia"];

function special(family: Family, child: EnrolledChild, sessions: readonly CareSession[], calendar: Calendar) {
  const luck = chance("special", child.sketch.name);
  const reports: Report[] = [];
  if (autumn.includes(family.key)) reports.push(holiday(calendar.day(-39), 7, luck, calendar));
  if (soon.includes(family.key)) reports.push(holiday(calendar.day(24), 7, luck, calendar));
  const today = sessions.some(({ day }) => day === calendar.today);
  if (today && illToday.includes(child.name.givenName)) reports.push(sick(calendar.today, luck, calendar));
  const hasCare = (report: Report) => sessions.some(({ day }) => report.from <= day && day <= report.until);
  return reports.filter(hasCare);
}

const within = (day: CareDay, report: Report) => report.from <= day && day <= report.until;

async function reportFor(family: Family, child: EnrolledChild, teller: Adult, calendar: Calendar) {
  const range = { from: calendar.day(-daysBack), to: calendar.day(daysAhead) };
  const sessions = (await careSessionsOfChildren(teller.actor, [child.id], range)).filter(
    (session) => isExpected(session) && session.origin === "contract",
  );
  const big = special(family, child, sessions, calendar);
  const open = sessions.filter(({ day }) => !big.some((report) => within(day, report)));
  const small = ordinary(open, chance("absence", child.sketch.name), calendar);
  for (const { at, note, ...report } of [...big, ...small]) {
    const input = { childId: child.id, ...report, note: marked(family.key, note) };
    orThrow(await reportAbsence(teller.actor, input, at));
  }
}

/** A report that was taken back the next day: the care stands again. */
async function changeOfMind(families: readonly Family[], calendar: Calendar) {
  const family = families.find((one) => one.key === "haddad");
  const [teller, child] = [family?.adults[0], family?.children[0]];
  if (!teller || !child) return;
  const range = { from: calendar.day(8), to: calendar.day(30) };
  const sessions = (await careSessionsOfChildren(teller.actor, [child.id], range)).filter(isExpected);
  const day = sessions[0]?.day;
  if (!day) return;
  const at = calendar.at(-3, "20:15");
  const report = { childId: child.id, kind: "absent" as const, from: day, until: day, note: "" };
  orThrow(await reportAbsence(teller.actor, report, at));
  const [reported] = await careSessionsOfChildren(teller.actor, [child.id], { from: day, to: day });
  const absenceId = reported?.absenceId;
  if (absenceId) orThrow(await takeBackAbsence(teller.actor, { absenceId }, addMinutes(at, 60 * 20)));
}

/** Absence and illness of eight weeks past, of today and of the weeks to come, told by the parents. */
export async function reportAbsences(families: readonly Family[], calendar: Calendar) {
  const all = families.flatMap((family) => family.children.map((child) => ({ family, child })));
  await forEachOf(all, async ({ family, child }) => {
    const teller = family.adults[0];
    if (teller) await reportFor(family, child, teller, calendar);
  });
  await changeOfMind(families, calendar);
}
