import { eq } from "drizzle-orm";
import { portrait } from "@/db/schema/portrait";
import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { answerConsent } from "@/lib/consent/answer-consent";
import { openPortrait } from "@/lib/portrait/open-portrait";
import { setPortrait } from "@/lib/portrait/set-portrait";
import { now } from "@/lib/time/clock";
import { asSetUp, auditRows } from "../../support/factories";
import { makeTwoHouses } from "../family/support";
import { cameraJpeg } from "../photo/support";

export const say = async (parent: PersonActor, childId: string, allowed: boolean) =>
  orThrow(await answerConsent(parent, { childId, purpose: "portrait", allowed }, now()));

/** Two families of two locations, whose parents both said yes. */
export async function makeAllowed() {
  const houses = await makeTwoHouses();
  for (const { parent, child } of [houses.family, houses.other]) await say(parent.actor, child.id, true);
  return houses;
}

export const send = async (actor: PersonActor, childId: string, content?: Buffer | "tooLarge") =>
  setPortrait(actor, { childId, fileName: "IMG_1.jpg", content: content ?? (await cameraJpeg()) }, now());

export const set = async (actor: PersonActor, childId: string) =>
  orThrow(await send(actor, childId)).portraitId;

export const opened = (actor: PersonActor, portraitId: string, size: "small" | "large" = "small") =>
  openPortrait(actor, { portraitId, size }, now());

export const rowsOf = (childId: string) =>
  asSetUp((tx) => tx.select().from(portrait).where(eq(portrait.childId, childId)));

export const auditOf = async (act: string, childId: string) =>
  (await auditRows(act))
    .filter((row) => row.childIds.includes(childId))
    .map((row) => ({ by: row.actorPersonId, outcome: row.outcome, subject: row.subjectId }));
