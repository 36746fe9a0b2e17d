import "server-only";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { type FamilyDocumentKind, type FamilyDocumentReaders, familyDocument } from "@/db/schema/child";
import { person } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { fullName } from "@/lib/names/full-name";
import type { Instant } from "@/lib/time/instant";
import type { CareDay } from "@/lib/time/types";
import { documentsShown } from "./policy";

/** A document as everybody sees it who may open it. */
export type ShownDocument = {
  id: string;
  kind: FamilyDocumentKind;
  name: string;
  datedOn: CareDay;
};

/** As the desk sees it. */
export type FiledDocument = ShownDocument & {
  readers: FamilyDocumentReaders;
  addedAt: Instant;
  /** Null where the reader has nothing to do with who added it, such as a manager with the office. */
  addedBy: string | null;
  removedAt: Instant | null;
  /** A block rests on it, now or before: it stays in the file. */
  isProof: boolean;
  version: number;
};

const shown = {
  id: familyDocument.id,
  kind: familyDocument.kind,
  name: familyDocument.name,
  datedOn: familyDocument.datedOn,
};
const newestFirst = [desc(familyDocument.datedOn), desc(familyDocument.addedAt), desc(familyDocument.id)];

/** All of one child, those taken away as well; only after its file was found within reach. */
export async function filedDocuments(
  tx: Transaction,
  actor: PersonActor,
  childId: string,
): Promise<FiledDocument[]> {
  const rows = await tx
    .select({
      ...shown,
      readers: familyDocument.readers,
      addedAt: familyDocument.addedAt,
      removedAt: familyDocument.removedAt,
      version: familyDocument.version,
      isProof: sql<boolean>`exists (select 1 from guardianship g where g.block_document_id = ${familyDocument.id})`,
      givenName: person.givenName,
      namePrefix: person.namePrefix,
      familyName: person.familyName,
    })
    .from(familyDocument)
    .leftJoin(person, eq(person.id, familyDocument.addedBy))
    .where(and(eq(familyDocument.childId, childId), documentsShown(actor)))
    .orderBy(...newestFirst);
  return rows.map(({ givenName, namePrefix, familyName, ...row }) => ({
    ...row,
    addedBy:
      givenName === null
        ? null
        : fullName({ givenName, namePrefix: namePrefix ?? "", familyName: familyName ?? "" }),
  }));
}

/** What of one child this person may open: for its guardians and the people at the group. */
export const listShownDocuments = (actor: PersonActor, childId: string): Promise<ShownDocument[]> =>
  readTogether(actor, (tx) => shownDocuments(tx, actor, childId));

/** For pages that read more in the same transaction. */
export const shownDocuments = (
  tx: Transaction,
  actor: PersonActor,
  childId: string,
): Promise<ShownDocument[]> =>
  tx
    .select(shown)
    .from(familyDocument)
    .where(and(eq(familyDocument.childId, childId), isNull(familyDocument.removedAt), documentsShown(actor)))
    .orderBy(...newestFirst);
