import "server-only";
import { maxFileBytes, maxFormBytes, maxFormFiles } from "./limits";

/** This many bodies are read at once; others wait unread, so that memory stays bounded whatever arrives. */
const atOnce = 8;
let reading = 0;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (reading >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  reading++;
  try {
    return await work();
  } finally {
    reading--;
    waiting.shift()?.();
  }
}

/** Reads a body up to the limit, counting as it comes; the rest of a longer one is thrown away unread. */
export const readUpTo = (
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Buffer | "tooLarge"> =>
  inTurn(async () => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of body ?? []) {
      size += chunk.byteLength;
      if (size > limit) chunks.length = 0;
      else chunks.push(chunk);
      // A sender that goes on for ever is cut off; one a little over the limit still gets its answer.
      if (size > limit * 4) break;
    }
    return size > limit ? "tooLarge" : Buffer.concat(chunks);
  });

export type FormFile = { sourceKey: string; fileName: string; content: Buffer | "tooLarge" };
export type UploadForm = { batchId: string; locationId: string; files: FormFile[] };

/** A form sent without script: everything in one piece. Null when it is more than such a form may hold. */
export async function readUploadForm(request: Request): Promise<UploadForm | null> {
  const bytes = await readUpTo(request.body, maxFormBytes);
  if (bytes === "tooLarge") return null;
  const headers = { "content-type": request.headers.get("content-type") ?? "" };
  const form = await new Response(new Uint8Array(bytes), { headers }).formData().catch(() => new FormData());
  const sent = form.getAll("files").filter((file) => file instanceof File && file.name !== "") as File[];
  if (sent.length > maxFormFiles) return null;
  const files = await Promise.all(
    sent.map(async (file, index) => ({
      sourceKey: `form|${index}|${file.name}|${file.size}`.slice(0, 400),
      fileName: file.name,
      content: file.size > maxFileBytes ? ("tooLarge" as const) : Buffer.from(await file.arrayBuffer()),
    })),
  );
  return { batchId: String(form.get("batchId")), locationId: String(form.get("locationId")), files };
}
