import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { desc } from "drizzle-orm";
import type { z } from "zod";
import { holdLock } from "@/db/hold-lock";
import { termsEdition } from "@/db/schema/organisation";
import type { Actor } from "@/lib/access/actor";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { type Outcome, type Refused, refused } from "@/lib/act/outcome";
import { recordRefusal } from "@/lib/audit/record-audit";
import { tryDelete, tryPut } from "@/lib/storage/try-put";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { CareDay } from "@/lib/time/types";
import { largestTerms } from "./limits";
import { termsKey } from "./logo-file";
import { mayArrangeTerms } from "./policy";
import type { addTermsSchema } from "./schema";

type Incoming = z.output<typeof addTermsSchema> & { content: Buffer | "tooLarge" };

/** Takes in an edition of the general terms: a PDF, kept as it came and only ever handed out as a document. */
export async function addTerms(
  actor: Actor,
  { content, ...edition }: Incoming,
  now: Instant,
): Promise<Outcome<{ termsId: string }>> {
  if (!(await mayReceiveTerms(actor, now))) return refused("notAllowed");
  if (content === "tooLarge" || content.length > largestTerms) return refused("termsTooLarge", "file");
  if (!isPdf(content)) return refused("termsNotPdf", "file");
  const id = randomUUID();
  const storageKey = termsKey(id);
  if (!(await tryPut(storageKey, content, "application/pdf"))) return refused("storageUnavailable", "file");
  const sha256 = createHash("sha256").update(content).digest("hex");
  const outcome = await keepTerms(actor, { id, ...edition, storageKey, sha256, size: content.length }, now);
  if (!outcome.ok) await tryDelete(storageKey);
  return outcome;
}

/** Asked before a byte is read; a no is noted. */
export async function mayReceiveTerms(actor: Actor, now: Instant): Promise<boolean> {
  const may = mayArrangeTerms(actor);
  if (!may) await recordRefusal(actor, { act: "terms.added" }, now);
  return may;
}

const keepTerms = defineAct({
  name: "terms.added",
  by: "anybody",
  input: made<typeof termsEdition.$inferInsert & { id: string }>(),
  may: mayArrangeTerms,
  about: ({ id }) => ({ subjectId: id }),
  work: async ({ tx, now }, row) => {
    // Two at once would each find the other's day free.
    await holdLock(tx, "terms");
    const [last] = await tx.select().from(termsEdition).orderBy(desc(termsEdition.startsOn)).limit(1);
    const inTheWay = last ? refuseBegin(last, row.startsOn, today(now)) : null;
    if (inTheWay) return inTheWay;
    await tx.insert(termsEdition).values({ ...row, createdAt: now });
    const { name, startsOn, sha256 } = row;
    return happened({ termsId: row.id }, { after: { name, startsOn, sha256 } });
  },
});

/** Editions follow each other, and what held on a day that has passed stays what held: only the first may begin then. */
function refuseBegin(
  last: { name: string; startsOn: CareDay },
  startsOn: CareDay,
  day: CareDay,
): Refused | null {
  const { name } = last;
  if (startsOn <= last.startsOn)
    return refused("termsBeforeOther", "startsOn", { name, days: [last.startsOn] });
  return startsOn < day ? refused("dayInPast", "startsOn", { days: [startsOn] }) : null;
}

/** Begins and ends as a PDF does; programs write some bytes after the end. */
const isPdf = (content: Buffer) =>
  content.subarray(0, 5).toString("latin1") === "%PDF-" && content.subarray(-1024).includes("%%EOF");
