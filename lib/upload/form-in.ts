import "server-only";

/** The fields of a form that was read whole; what is none has none. */
export const formIn = (body: Buffer<ArrayBuffer>, contentType: string): Promise<FormData> =>
  new Response(body, { headers: { "content-type": contentType } }).formData().catch(() => new FormData());

/** What a form writes around its file: names of fields, and some text in them. */
export const roomAroundFile = 8192;

/** The file somebody chose in the field `file`; null when nothing was chosen. */
export async function fileIn(form: FormData): Promise<Buffer | null> {
  const file = form.get("file");
  return file instanceof File && file.size > 0 ? Buffer.from(await file.arrayBuffer()) : null;
}
