import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { attachment } from "@/db/schema/message";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";

type Place = { messageId: string } | { newsId: string };

/**
 * Gives files that this person put in, and that belong to nothing yet, to what was just written: the first
 * place gets the rows themselves, further ones copies that share the file. False when one of them is not there.
 */
export async function attach(
  tx: Transaction,
  actor: PersonActor,
  ids: readonly string[],
  [first, ...others]: readonly Place[],
): Promise<boolean> {
  if (ids.length === 0 || !first) return true;
  const files = await tx
    .update(attachment)
    .set(first)
    .where(
      and(
        inArray(attachment.id, [...ids]),
        eq(attachment.addedBy, actor.personId),
        isNull(attachment.messageId),
        isNull(attachment.newsId),
      ),
    )
    .returning();
  if (files.length !== new Set(ids).size) return false;
  const copies = others.flatMap((place) =>
    files.map(({ id: _, createdAt: __, messageId: ___, newsId: ____, ...file }) => ({ ...file, ...place })),
  );
  if (copies.length > 0) await tx.insert(attachment).values(copies);
  return true;
}
