import { type Start, the, waitFor } from "./set-up";

/** A paper of the parent whose PDF is there; the portal makes hundreds, so this one goes first. */
async function paper({ sql, parentId }: Start, kinds: string[]) {
  const found = await sql<{ id: string }[]>`SELECT d.id FROM document d
    WHERE d.payer_id = ${parentId} AND d.kind = ANY (${kinds}) ORDER BY d.issued_on DESC, d.id LIMIT 1`;
  const { id } = the(found, `${kinds.join(" or ")} of this family`);
  await sql`UPDATE outbox SET run_at = '2000-01-01' WHERE done_at IS NULL AND payload::text LIKE ${`%${id}%`}`;
  const isMade = async () => (await sql`SELECT 1 FROM document_file WHERE document_id = ${id}`).length > 0;
  await waitFor(isMade, 60, "The portal made no PDF within a minute.");
  return id;
}

export const findPapers = async (start: Start) => ({
  invoiceId: await paper(start, ["invoice"]),
  paperId: await paper(start, ["contract", "annual_estimate", "annual_statement"]),
});
