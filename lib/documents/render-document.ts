import "server-only";
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { document, documentFile } from "@/db/schema/document";
import type { OutboxPayloads } from "@/db/schema/outbox-kinds";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { logoKey } from "@/lib/organisation/logo-file";
import type { Effect } from "@/lib/outbox/effect";
import { FailsForGood } from "@/lib/outbox/fails-for-good";
import { readObject, storage } from "@/lib/storage/storage";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import { sheetPdf } from "./pdf/sheet-pdf";
import type { Sheet } from "./sheet";

const worker = system("outbox");

const findPaper = (documentId: string) =>
  inTransaction(worker, async (tx) => {
    const [row] = await tx
      .select({ paper: document, storageKey: documentFile.storageKey })
      .from(document)
      .leftJoin(documentFile, eq(documentFile.documentId, document.id))
      .where(eq(document.id, documentId));
    return row;
  });

/** The picture the paper was issued with, whatever the organisation's is by now; a paper never goes without its own. */
async function logoOf({ sender: { logo } }: Sheet): Promise<Buffer | undefined> {
  if (!logo) return undefined;
  const bytes = await readObject(logoKey(logo.sha256));
  if (!bytes) throw new Error("The logo of a paper is not there");
  return bytes;
}

/**
 * Makes the PDF of a paper once. The bytes follow from the stored sheet and its logo, so two at once or a second try
 * after a crash write the same file; what is recorded first stands.
 */
export async function renderDocument({
  payload: { documentId },
}: Pick<Effect<OutboxPayloads["document.render"]>, "payload">): Promise<void> {
  const found = await findPaper(documentId);
  if (!found) throw new FailsForGood("no such document");
  if (found.storageKey) return;
  const { sheet, number, issuedOn, year } = found.paper;
  const issuedAt = instantAt(issuedOn, asLocalTime("12:00"));
  const bytes = await sheetPdf({
    sheet: sheet as Sheet,
    number,
    issuedAt,
    logo: await logoOf(sheet as Sheet),
  });
  const storageKey = `documents/${year}/${documentId}.pdf`;
  await storage().put(storageKey, bytes, "application/pdf");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const file = { documentId, storageKey, sha256, size: bytes.byteLength };
  await inTransaction(worker, (tx) => tx.insert(documentFile).values(file).onConflictDoNothing());
}
