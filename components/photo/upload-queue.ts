/** What the upload screen knows of a file; `key` names it the same way after a reload. */
export type UploadItem = {
  key: string;
  name: string;
  file: File;
  state: "waiting" | "sending" | "sent" | "refused" | "failed";
  percent: number;
  reason?: string;
};

export type Answer = { state?: string; rejection?: string | null; message?: string };

export const keyOf = (file: File) => `${file.name}|${file.size}|${file.lastModified}`.slice(0, 400);

/** Seconds until the next try of its own accord; after that the person decides. */
const pauses = [1, 2, 4, 8, 15, 30];
const forget = () => undefined;

export const addressOf = (
  place: { batchId: string; locationId: string },
  item: { key: string; name: string },
) =>
  `/api/files/upload?${new URLSearchParams({ ...place, sourceKey: item.key, fileName: item.name.slice(0, 400) })}`;

export type Sent = { kind: "answer"; answer: Answer } | { kind: "signedOut" } | { kind: "unreachable" };

/** Sends one file and tells how far it is; fetch cannot do that. */
export function sendFile(address: string, file: File, onProgress: (percent: number) => void): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.responseType = "json";
    request.timeout = 5 * 60_000;
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded / total) * 100));
    request.onload = () => {
      if (request.status === 401) return resolve({ kind: "signedOut" });
      if (request.status >= 500) return resolve({ kind: "unreachable" });
      resolve({ kind: "answer", answer: (request.response as Answer | null) ?? {} });
    };
    request.onerror = () => resolve({ kind: "unreachable" });
    request.ontimeout = () => resolve({ kind: "unreachable" });
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.send(file);
  });
}

/** Tries again by itself with growing pauses, at once when the connection comes back. */
export async function sendPatiently(
  address: string,
  file: File,
  onProgress: (percent: number) => void,
): Promise<Sent> {
  for (const pause of pauses) {
    const sent = await sendFile(address, file, onProgress);
    if (sent.kind !== "unreachable") return sent;
    onProgress(0);
    await reconnected(pause);
  }
  return sendFile(address, file, onProgress);
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
