import "server-only";
import { newId } from "@/db/new-id";
import { importFile } from "@/db/schema/import";
import type { PersonActor } from "@/lib/access/actor";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { type Outcome, refused } from "@/lib/act/outcome";
import { recordRefusal } from "@/lib/audit/record-audit";
import type { Instant } from "@/lib/time/instant";
import { plainText } from "@/lib/validation/text";
import { headingKeyOf } from "./heading-key";
import { largestFile } from "./limits";
import { mayImportPeople } from "./policy";
import { type CsvFile, readFile } from "./read-file";
import { isRefusedHeading } from "./refused-headings";

export type Incoming = { fileName: string; content: Buffer | "tooLarge" };

/** Takes in a file to look at: nothing of it is on the books until it is imported. */
export async function receiveFile(
  actor: PersonActor,
  { fileName, content }: Incoming,
  now: Instant,
): Promise<Outcome<{ fileId: string }>> {
  if (!(await mayReceiveFiles(actor, now))) return refused("notAllowed");
  if (content === "tooLarge" || content.length > largestFile) return refused("importTooMuch");
  if (!plainText.test(fileName)) return refused("fileNameUnusable");
  const file = readFile(content);
  if (!("code" in file)) return keepFile(actor, { ...file, fileName: fileName.slice(-200) }, now);
  return refused(file.code, undefined, "row" in file ? { count: file.row } : undefined);
}

/** Asked before a byte is read; a no is noted. */
export async function mayReceiveFiles(actor: PersonActor, now: Instant): Promise<boolean> {
  const may = mayImportPeople(actor);
  if (!may) await recordRefusal(actor, { act: "import.received" }, now);
  return may;
}

/** Health and citizen service numbers are not even kept for a day. */
function withoutRefused({ headings, rows }: CsvFile): string[][] {
  const refusedPlaces = new Set(
    headings.flatMap((heading, index) => (isRefusedHeading(heading) ? index : [])),
  );
  return rows.map((row) => row.map((cell, index) => (refusedPlaces.has(index) ? "" : cell)));
}

const keepFile = defineAct({
  name: "import.received",
  by: "person",
  input: made<CsvFile & { fileName: string }>(),
  may: mayImportPeople,
  work: async ({ tx, actor, now }, file) => {
    const { fileName, encoding, separator, headings } = file;
    const fileId = await newId(tx);
    const rows = withoutRefused(file);
    await tx.insert(importFile).values({
      ...{ id: fileId, fileName, encoding, separator, headings, rows, rowCount: rows.length },
      ...{ headingKey: headingKeyOf(headings), addedBy: actor.personId, createdAt: now },
    });
    return happened({ fileId }, { subjectId: fileId, after: { rowCount: rows.length } });
  },
});
