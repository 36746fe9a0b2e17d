import "server-only";
import { maxFileBytes, maxFormFiles } from "@/lib/photo/limits";
import { formIn } from "./form-in";
import type { Body, BodyProblem } from "./read-body";

export type FormFile = { sourceKey: string; fileName: string; content: Buffer | "tooLarge" };
export type UploadForm = { batchId: string; locationId: string; files: FormFile[] };

/** A form sent without script: everything in one piece. A problem when it is more than such a form may hold. */
export async function readUploadForm(body: Body, contentType: string): Promise<UploadForm | BodyProblem> {
  if (typeof body === "string") return body;
  const form = await formIn(body, contentType);
  const sent = form.getAll("files").filter((file) => file instanceof File && file.name !== "") as File[];
  if (sent.length > maxFormFiles) return "tooLarge";
  const files = await Promise.all(
    sent.map(async (file, index) => ({
      sourceKey: `form|${index}|${file.name}|${file.size}`.slice(0, 400),
      fileName: file.name,
      content: file.size > maxFileBytes ? ("tooLarge" as const) : Buffer.from(await file.arrayBuffer()),
    })),
  );
  return { batchId: String(form.get("batchId")), locationId: String(form.get("locationId")), files };
}
