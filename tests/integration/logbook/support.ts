import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { logEntry, logEntryHistory } from "@/db/schema/log-entry";
import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { type EntryContent, entryContent } from "@/lib/logbook/content";
import { type WriteLogEntry, writeLogEntry } from "@/lib/logbook/write-log-entry";
import { asCareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import { asSetUp, auditRows, makeChild, makeLocation, makePerson, makeStaff } from "../../support/factories";

/** A Tuesday at ten past three. */
export const today = asCareDay("2026-11-24");
export const now = instantAt(today, asLocalTime("15:10"));

export const content = (kind: string, details: object = {}, text = ""): EntryContent =>
  entryContent.parse({ kind, details, text });
export const lunch = content("meal", { what: "Brood met kaas", amount: "all" });
export const note = (text: string) => content("note", {}, text);
export const nap = (from: string, to: string | null = null) => content("sleep", { from, to });

/** Two locations, each with a carer; three children at the first, one at the second. */
export async function makeDaycare() {
  const here = await makeLocation();
  const there = await makeLocation();
  const parent = await makePerson();
  const [saar, milan, yara] = await Promise.all(
    ["Saar", "Milan", "Yara"].map((givenName) => makeChild(here, parent.id, { givenName })),
  );
  const stranger = await makePerson("Els");
  const bo = await makeChild(there, stranger.id, { givenName: "Bo" });
  if (!saar || !milan || !yara) throw new Error("children missing");
  return {
    here,
    there,
    parent,
    stranger,
    children: { saar, milan, yara, bo },
    carer: await makeStaff("carer", here.id, "Noor"),
    colleague: await makeStaff("carer", here.id, "Amira"),
    manager: await makeStaff("manager", here.id, "Inge"),
    outsider: await makeStaff("carer", there.id, "Tom"),
    office: await makeStaff("office", null, "Lies"),
  };
}

export const entryFor = (childIds: string[], change: Partial<WriteLogEntry> = {}): WriteLogEntry => ({
  batchId: randomUUID(),
  childIds,
  day: today,
  at: asLocalTime("11:45"),
  content: lunch,
  ...change,
});

export const rowsOf = (batchId: string) =>
  asSetUp((tx) => tx.select().from(logEntry).where(eq(logEntry.batchId, batchId)).orderBy(asc(logEntry.id)));

export const historyOf = (entryId: string) =>
  asSetUp((tx) =>
    tx
      .select()
      .from(logEntryHistory)
      .where(eq(logEntryHistory.entryId, entryId))
      .orderBy(asc(logEntryHistory.version)),
  );

/** Writes and answers the first row. */
export async function written(actor: PersonActor, childIds: string[], change: Partial<WriteLogEntry> = {}) {
  const input = entryFor(childIds, change);
  orThrow(await writeLogEntry(actor, input, now));
  const [row] = await rowsOf(input.batchId);
  if (!row) throw new Error("nothing was written");
  return row;
}

/** Outcomes in the audit of one act about one subject. */
export const auditOf = async (act: string, subjectId: string) =>
  (await auditRows(act)).filter((row) => row.subjectId === subjectId).map((row) => row.outcome);
