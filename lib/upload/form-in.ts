import "server-only";

/** The fields of a form that was read whole; what is none has none. */
export const formIn = (body: Buffer<ArrayBuffer>, contentType: string): Promise<FormData> =>
  new Response(body, { headers: { "content-type": contentType } }).formData().catch(() => new FormData());
