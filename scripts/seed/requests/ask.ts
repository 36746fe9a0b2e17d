import { createHash } from "node:crypto";
import { system } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { approveCareRequest } from "@/lib/care-request/approve-care-request";
import { expireCareRequests } from "@/lib/care-request/expire-care-requests";
import { rejectCareRequest } from "@/lib/care-request/reject-care-request";
import { requestExtraCare } from "@/lib/care-request/request-extra-care";
import { withdrawCareRequest } from "@/lib/care-request/withdraw-care-request";
import { careSessionsOfChildren } from "@/lib/planning/queries";
import { addDays, type CareDay, daysIn, weekday } from "@/lib/time/care-day";
import { addMinutes } from "@/lib/time/instant";
import { asLocalTime } from "@/lib/time/local-time";
import { type Calendar, closures, studyDays } from "../calendar";
import { marked } from "../canaries";
import type { Adult, Family } from "../families";
import { groupLocation } from "../house";
import type { Team } from "../staff";
import { type RequestSketch, requestSketches } from "./sketches";

const inShapeOfAnId = (...parts: readonly string[]) =>
  createHash("sha256")
    .update(parts.join("\0"))
    .digest("hex")
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");

const wantedOf = (when: RequestSketch["when"]) => {
  const [from, to] = when.split("-");
  return from && to
    ? { part: null, from: asLocalTime(from), to: asLocalTime(to) }
    : { part: when as "morning" | "afternoon" | "full_day", from: null, to: null };
};

function find(families: readonly Family[], sketch: RequestSketch) {
  const family = families.find((one) => one.key === sketch.family);
  const child = family?.children.find((one) => one.name.givenName === sketch.child);
  const asker = family?.adults[sketch.by ?? 0];
  if (!child || !asker) throw new Error(`No such family member: ${sketch.family} ${sketch.child}`);
  return { child, asker };
}

/** Working days without any care of this child, the daycare being open, from the sketch's first day on. */
async function freeDays(asker: Adult, childId: string, sketch: RequestSketch, calendar: Calendar) {
  const from = calendar.day(sketch.from);
  const range = { from, to: addDays(from, 40) };
  const sessions = await careSessionsOfChildren(asker.actor, [childId], range);
  const taken = new Set<CareDay>([
    ...sessions.map((session) => session.day),
    ...[...closures(calendar), ...studyDays(calendar)].map((closure) => closure.day),
  ]);
  const fits = (day: CareDay) => (sketch.weekday ? weekday(day) === sketch.weekday : weekday(day) <= 5);
  return daysIn(range).filter((day) => fits(day) && !taken.has(day));
}

async function settle(
  requestId: string,
  sketch: RequestSketch,
  asker: Adult,
  manager: Team["peter"],
  asked: Date,
) {
  const answered = addMinutes(asked, 60 * 26 + sketch.note.length);
  const { fate } = sketch;
  if (fate.state === "approved")
    orThrow(await approveCareRequest(manager.actor, { requestId, despiteFull: false }, answered));
  if (fate.state === "rejected")
    orThrow(
      await rejectCareRequest(
        manager.actor,
        { requestId, reason: marked(sketch.family, fate.reason) },
        answered,
      ),
    );
  if (fate.state === "withdrawn")
    orThrow(await withdrawCareRequest(asker.actor, { requestId }, addMinutes(asked, 95)));
}

async function ask(sketch: RequestSketch, families: readonly Family[], team: Team, calendar: Calendar) {
  const { child, asker } = find(families, sketch);
  const free = await freeDays(asker, child.id, sketch, calendar);
  const asked = addMinutes(calendar.at(-sketch.askedAgo, "19:40"), sketch.child.length * 7 - sketch.from);
  const input = {
    childId: child.id,
    sendKey: inShapeOfAnId("request", sketch.family, sketch.child, String(sketch.from)),
    days: free.slice(0, sketch.days ?? 1),
    note: marked(sketch.family, sketch.note),
    ...wantedOf(sketch.when),
  };
  const { requestId } = orThrow(await requestExtraCare(asker.actor, input, asked));
  const manager = groupLocation[child.sketch.group] === "linde" ? team.jolanda : team.peter;
  await settle(requestId, sketch, asker, manager, asked);
}

/** Requests in every state, asked and answered by the people themselves; one after the other, oldest first. */
export async function askForCare(families: readonly Family[], team: Team, calendar: Calendar) {
  for (const sketch of requestSketches) await ask(sketch, families, team, calendar);
  await expireCareRequests(calendar.now, system("housekeeping"));
}
