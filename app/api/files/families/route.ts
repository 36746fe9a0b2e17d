import { exportPeople } from "@/lib/import/export-people";
import { csvFile } from "@/lib/import/write-csv";
import { contentDisposition, fileNotFound } from "@/lib/storage/file-answer";
import { importWork } from "@/lib/texts/import-work";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { guarded, sender, whileThereIsData } from "@/lib/upload/answers";
import { letGo } from "@/lib/upload/read-body";

/** All families as a list. It is posted, so that nothing fetches it ahead and every reading was meant. */
export const POST = (request: Request) => whileThereIsData(request, () => sendList(request));

async function sendList(request: Request) {
  letGo(request);
  const actor = await sender(request);
  const moment = now();
  const outcome = actor ? await exportPeople(actor, {}, moment) : null;
  if (!actor || !outcome?.ok) return guarded(request, fileNotFound());
  const { headings, rows } = outcome.value;
  const fileName = importWork[actor.language].exportName(today(moment));
  return guarded(
    request,
    new Response(csvFile(headings, rows), {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": contentDisposition("attachment", fileName),
        "Cache-Control": "private, no-store",
      },
    }),
  );
}
export const dynamic = "force-dynamic";
