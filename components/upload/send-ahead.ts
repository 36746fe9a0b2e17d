/** Kinds that the server lets a browser put in the bucket (lib/upload/schema.ts); anything else is looked at there. */
const known = /^(image\/(jpeg|png|webp|heic|heif)|application\/pdf)$/;

type Ticket = { url: string; headers: Record<string, string>; upload: string };

export type Ahead =
  /** The file stands in the bucket: the portal takes it in under this id. */
  | { kind: "there"; upload: string }
  /** There is no bucket, or (blocked) it does not let itself be reached from this page. */
  | { kind: "portal"; blocked: boolean }
  /** The portal's own answer: why not. */
  | { kind: "answer"; status: number; body: unknown }
  | { kind: "unreachable" };

/** What this page found out: without a bucket nothing is asked again, and one that is shut is not tried again. */
let way: { blocked: boolean } | undefined;

/** Puts a file in the bucket, where there is one; to be followed by a word to the portal. */
export async function sendAhead(
  wish: Record<string, string>,
  file: File,
  onProgress: (percent: number) => void = () => undefined,
): Promise<Ahead> {
  if (way || file.size === 0) return { kind: "portal", blocked: way?.blocked ?? false };
  const asked = await askFor(wish, file);
  if (!("ticket" in asked)) return asked;
  const status = await put(asked.ticket, file, onProgress);
  if (status >= 200 && status < 300) return { kind: "there", upload: asked.ticket.upload };
  // Without a status the browser says nothing: no connection, or a bucket that does not name our origin.
  return status === 0 ? { kind: "portal", blocked: true } : { kind: "unreachable" };
}

/** After a file that was blocked came in through the portal: the next ones go there at once. */
export function takePortal() {
  way = { blocked: true };
}

async function askFor(wish: Record<string, string>, file: File): Promise<Ahead | { ticket: Ticket }> {
  const type = known.test(file.type) ? file.type : "application/octet-stream";
  const query = new URLSearchParams({ ...wish, bytes: String(file.size), type });
  try {
    const response = await fetch(`/api/files/direct?${query}`, { method: "POST" });
    const body: unknown = await response.json();
    if (!response.ok) return { kind: "answer", status: response.status, body };
    if (isTicket(body)) return { ticket: body };
    way = { blocked: false };
    return { kind: "portal", blocked: false };
  } catch {
    return { kind: "unreachable" };
  }
}

const isTicket = (body: unknown): body is Ticket =>
  typeof body === "object" && body !== null && "url" in body && "upload" in body;

/** The status of the store's answer; 0 for none. */
function put({ url, headers }: Ticket, file: File, onProgress: (percent: number) => void): Promise<number> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("PUT", url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.timeout = 5 * 60_000;
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded / total) * 100));
    request.onload = () => resolve(request.status);
    request.onerror = () => resolve(0);
    request.ontimeout = () => resolve(408);
    request.send(file);
  });
}
