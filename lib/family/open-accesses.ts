import "server-only";
import { z } from "zod";
import type { PersonActor } from "@/lib/access/actor";
import { recordRefusal } from "@/lib/audit/record-audit";
import { openNoted } from "@/lib/reading/open-noted";
import { type Instant, instant } from "@/lib/time/instant";
import { idField } from "@/lib/validation/fields";
import { childWithin } from "./child-desk";
import { type AccessLine, type AccessMark, accessLines } from "./file-access";
import { mayReadAccessLog } from "./policy";

export type Accesses = {
  child: { id: string; fullName: string };
  lines: AccessLine[];
  /** Where earlier openings begin, if there are any. */
  earlier: string | null;
};

const onPage = 50;

/** A mark as the address holds it; anything else begins the list at its newest. */
function readMark(text: unknown): AccessMark | undefined {
  const [moment = "", person] = typeof text === "string" ? text.split("_") : [];
  const [at, personId] = [instant(moment), idField.safeParse(person).data];
  return at && personId ? { at, personId } : undefined;
}

/** Who opened the file of a child, all of it, page by page. Looking at it is a look like any other. */
export async function openAccesses(
  actor: PersonActor,
  childId: string,
  before: unknown,
  now: Instant,
): Promise<Accesses | null> {
  if (!z.uuid().safeParse(childId).success) return null;
  const after = readMark(before);
  const found = mayReadAccessLog(actor)
    ? await openNoted(actor, now, async (tx, note) => {
        const child = await childWithin(tx, actor, childId);
        if (!child) return null;
        await note([{ what: "family", childId }]);
        const lines = await accessLines(tx, childId, { limit: onPage + 1, after });
        const shown = lines.slice(0, onPage);
        return { child, lines: shown, earlier: lines.length > onPage ? (shown.at(-1)?.key ?? null) : null };
      })
    : null;
  if (!found) await recordRefusal(actor, { act: "family.opened", childIds: [childId] }, now);
  return found;
}
