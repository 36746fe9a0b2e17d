import { sendAhead, takePortal } from "@/components/upload/send-ahead";

/** What the upload screen knows of a file; `key` names it the same way after a reload. */
export type UploadItem = {
  key: string;
  name: string;
  file: File;
  state: "waiting" | "sending" | "sent" | "refused" | "failed";
  percent: number;
  reason?: string;
  /** The store for files does not let this page reach it: only who runs the portal can mend that. */
  blocked?: boolean;
};

export type Answer = { state?: string; rejection?: string | null; message?: string };

export const keyOf = (file: File) => `${file.name}|${file.size}|${file.lastModified}`.slice(0, 400);

/** Seconds until the next try of its own accord; after that the person decides. */
const pauses = [1, 2, 4, 8, 15, 30];
const forget = () => undefined;

type Place = { batchId: string; locationId: string };
type Progress = (percent: number) => void;

const addressOf = (place: Place, { key, name }: UploadItem, more: { upload?: string } = {}) =>
  `/api/files/upload?${new URLSearchParams({ ...place, sourceKey: key, fileName: name.slice(0, 400), ...more })}`;

export type Sent =
  | { kind: "answer"; answer: Answer }
  | { kind: "signedOut" }
  | { kind: "unreachable" }
  /** The bucket shuts this page out, and the way through the portal is too narrow for the file. */
  | { kind: "blocked" };

/** Too slow this time, gone from the bucket, or too many at once. */
const notNow = new Set([408, 410, 429]);
/** What a host says that takes small bodies only; the portal itself answers in words. */
const tooLargeForHost = 413;

function sentOf(status: number, answer: Answer | null): Sent {
  if (status === 401) return { kind: "signedOut" };
  if (status >= 500 || notNow.has(status)) return { kind: "unreachable" };
  return { kind: "answer", answer: answer ?? {} };
}

/** Sends one file, straight to the bucket where there is one, and tells how far it is. */
async function sendFile(place: Place, item: UploadItem, onProgress: Progress): Promise<Sent> {
  const { locationId } = place;
  const ahead = await sendAhead({ for: "photo", locationId }, item.file, onProgress);
  if (ahead.kind === "unreachable") return ahead;
  if (ahead.kind === "answer") return sentOf(ahead.status, ahead.body as Answer);
  if (ahead.kind === "there")
    return (await post(addressOf(place, item, { upload: ahead.upload }), null)).sent;
  const { status, sent } = await post(addressOf(place, item), item.file, onProgress);
  if (!ahead.blocked || sent.kind === "unreachable") return sent;
  takePortal();
  return status === tooLargeForHost ? { kind: "blocked" } : sent;
}

/** With XMLHttpRequest, since fetch cannot tell how much of a body is out. */
function post(
  address: string,
  body: File | null,
  onProgress: Progress = () => undefined,
): Promise<{ status: number; sent: Sent }> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const settle = (status: number) =>
      resolve({ status, sent: sentOf(status || 500, request.response as Answer | null) });
    request.open("POST", address);
    request.responseType = "json";
    request.timeout = 5 * 60_000;
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded / total) * 100));
    request.onload = () => settle(request.status);
    request.onerror = () => settle(0);
    request.ontimeout = () => settle(0);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.send(body);
  });
}

/** Tries again by itself with growing pauses, at once when the connection comes back. */
export async function sendPatiently(place: Place, item: UploadItem, onProgress: Progress): Promise<Sent> {
  for (const pause of pauses) {
    const sent = await sendFile(place, item, onProgress);
    if (sent.kind !== "unreachable") return sent;
    onProgress(0);
    await reconnected(pause);
  }
  return sendFile(place, item, onProgress);
}

const reconnected = (seconds: number) =>
  new Promise<void>((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener("online", go);
      resolve();
    };
    window.addEventListener("online", go);
    // Without a connection only its return ends the wait.
    if (navigator.onLine) timer = setTimeout(go, seconds * 1000);
  });

type Kept = { batchId: string; locationId: string };
const place = "photo-batch";

/** The series this browser has not finished, so that it can go on after a reload. */
export function unfinishedBatch(): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(place) ?? "null") as Kept | null;
  } catch {
    return null;
  }
}

export function keepBatch(batch: Kept | null) {
  try {
    if (batch) localStorage.setItem(place, JSON.stringify(batch));
    else localStorage.removeItem(place);
  } catch {
    forget();
  }
}

/** Keys of the files that the server has answered for. */
export async function arrivedFiles(batchId: string): Promise<Map<string, Answer>> {
  try {
    const response = await fetch(`/api/files/upload?batchId=${batchId}`);
    const { files = [] } = (await response.json()) as { files?: (Answer & { sourceKey: string })[] };
    return new Map(files.map((file) => [file.sourceKey, file]));
  } catch {
    return new Map();
  }
}
