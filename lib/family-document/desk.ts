import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { child } from "@/db/schema/child";
import type { PersonActor } from "@/lib/access/actor";
import { familiesWithin } from "@/lib/access/reach";
import { recordRefusal } from "@/lib/audit/record-audit";
import { fullName } from "@/lib/names/full-name";
import { openNoted } from "@/lib/reading/open-noted";
import type { Instant } from "@/lib/time/instant";
import { idField } from "@/lib/validation/fields";
import { mayKeepDocuments } from "./policy";
import { type FiledDocument, filedDocuments } from "./queries";

export type DocumentsDesk = {
  child: { id: string; givenName: string; fullName: string };
  documents: FiledDocument[];
  /** Taken away, and not erased yet. */
  removed: FiledDocument[];
};

/** The documents in the file of a child, by name; their list is noted as its file. Out of reach is null, and noted. */
export async function openDocumentsDesk(
  actor: PersonActor,
  childId: string,
  now: Instant,
): Promise<DocumentsDesk | null> {
  if (!idField.safeParse(childId).success) return null;
  const found = mayKeepDocuments(actor) ? await readDesk(actor, childId, now) : null;
  if (!found) await recordRefusal(actor, { act: "family.opened", childIds: [childId] }, now);
  return found;
}

const readDesk = (actor: PersonActor, childId: string, now: Instant) =>
  openNoted(actor, now, async (tx, note) => {
    const { id, givenName, namePrefix, familyName } = child;
    const [kid] = await tx
      .select({ id, givenName, namePrefix, familyName })
      .from(child)
      .where(and(eq(id, childId), familiesWithin(actor, sql`${id}`)));
    if (!kid) return null;
    await note([{ what: "family", childId }]);
    const all = await filedDocuments(tx, actor, childId);
    return {
      child: { id: kid.id, givenName: kid.givenName, fullName: fullName(kid) },
      documents: all.filter(({ removedAt }) => removedAt === null),
      removed: all.filter(({ removedAt }) => removedAt !== null),
    };
  });
