import { createHash } from "node:crypto";
import { orThrow } from "@/lib/act/outcome";
import { drain } from "@/lib/jobs/drain";
import { describePhoto } from "@/lib/photo/describe-photo";
import { receivePhoto } from "@/lib/photo/receive-photo";
import { now } from "@/lib/time/clock";
import { addMinutes, isBefore } from "@/lib/time/instant";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import type { Calendar } from "../calendar";
import { marked } from "../canaries";
import type { Family } from "../families";
import { groupLocation, type House } from "../house";
import { type HeldDay, heldDays } from "../logbook/held";
import { writers } from "../logbook/write";
import { forEachOf } from "../perform";
import { chance } from "../random";
import type { Team } from "../staff";
import { answerConsents } from "./consents";
import { drawPhoto, readingDrawings } from "./draw";
import { type Planned, planPhotos } from "./plan";
import { scenes } from "./scenes";

const fiveWeeks = 35;
const takenAt = ["09:45", "10:20", "11:05", "14:10", "15:00"] as const;
const addedAt = asLocalTime("16:20");

/** Consent of every family, and so many photos over the last weeks, put in by the groups' own people. */
export async function takePhotos(
  families: readonly Family[],
  team: Team,
  house: House,
  calendar: Calendar,
  count: number,
) {
  await answerConsents(families, calendar);
  const days = await heldDays(families, team, house, calendar, fiveWeeks);
  const past = days.filter(({ day }) => isBefore(instantAt(day, addedAt), calendar.now));
  const familyOf = new Map(
    families.flatMap(({ key, children }) => children.map((child) => [child.id, key] as const)),
  );
  const planned = planPhotos(past, familyOf, count);
  const drawn = await readingDrawings(() => forEachOf(planned, draw));
  await forEachOf(drawn, (photo) => putIn(photo, team, house));
  const until = addMinutes(now(), 2);
  await Promise.all([1, 2].map(() => drain({ until, lanes: ["pictures"] })));
}

async function draw(photo: Planned) {
  const { day, group } = photo.held;
  const luck = chance("photo", day, group, String(photo.number));
  const scene = luck.pick(scenes);
  const [caption, time] = [luck.pick(scene.captions), luck.pick(takenAt)];
  return { ...photo, luck, caption, content: await drawPhoto(scene, luck, day, time) };
}

async function putIn(photo: Awaited<ReturnType<typeof draw>>, team: Team, house: House) {
  const { held, number, luck, childIds, content, family } = photo;
  const { actor } = team[luck.pick(writers[held.group])];
  const at = addMinutes(instantAt(held.day, addedAt), number % 30);
  const own = (text: string) => (family ? marked(family, text) : text);
  const file = {
    batchId: batchIdOf(held, actor.personId),
    locationId: house.locations[groupLocation[held.group]],
    sourceKey: `demonstration ${number}`,
    fileName: `${own(`IMG_${4_000 + number}`)}.jpg`,
    content,
  };
  const { photoId } = orThrow(await receivePhoto(actor, file, at));
  const words = { photoId, caption: own(photo.caption), childIds, version: 1 };
  orThrow(await describePhoto(actor, words, addMinutes(at, 3)));
}

/** One series per group, day and person. */
const batchIdOf = ({ day, group }: HeldDay, personId: string) =>
  createHash("sha256")
    .update(`photos ${day} ${group} ${personId}`)
    .digest("hex")
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");
