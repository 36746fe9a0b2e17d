import "server-only";
import { type Room, withRoom } from "./room";

/** Why a file was not taken; all but the first have a sentence in lib/texts/refusals.ts. */
export type BodyProblem =
  | "tooLarge"
  | "uploadTooSlow"
  | "uploadTooMany"
  | "uploadGone"
  | "busy"
  | "storageUnavailable";
export type Body = Buffer<ArrayBuffer> | BodyProblem;
export type Allowed = { account: string; limit: number };

/** In each span this much must arrive (2 kB a second), and the whole within the last. */
const span = 15_000;
const leastPerSpan = 32 * 1024;
const longest = 5 * 60_000;
/** After a refusal the sender is listened to for so long, since most hear an answer only when they are done. */
const lastWords = 10_000;

/**
 * Hands a body over whole, or says why not: counted as it comes, whatever its sender announced. Call it only for
 * who may send one. A slow body holds no more than what arrived of it, so it is nobody else's wait.
 */
export async function withBody<Result>(
  request: Request,
  { account, limit }: Allowed,
  use: (body: Body) => Promise<Result>,
): Promise<Result> {
  const announced = Number(request.headers.get("content-length") ?? "0");
  const result = await withRoom(account, async (room) => ({
    used: await use(announced > limit ? "tooLarge" : await read(request, limit, room)),
  }));
  letGo(request);
  return typeof result === "string" ? use(result) : result.used;
}

async function read(request: Request, limit: number, room: Room): Promise<Body> {
  const reader = request.body?.getReader();
  if (!reader) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  const pace = watch(room);
  const giveUp = (problem: BodyProblem) => {
    void listenOn(reader);
    return problem;
  };
  try {
    for (;;) {
      // A sender that leaves is no failure of ours; nobody hears the answer.
      const part = await Promise.race([reader.read().catch(() => "uploadGone" as const), pace.tooSlow]);
      if (part === "uploadGone") return part;
      if (part === "uploadTooSlow") return giveUp(part);
      if (part.done) return Buffer.concat(chunks);
      const fits = room.take(part.value.byteLength);
      if (room.bytes > limit) return giveUp("tooLarge");
      if (!fits) return giveUp("busy");
      chunks.push(part.value);
    }
  } finally {
    pace.end();
  }
}

/** Settles when too little arrived in a span, or the whole takes too long. */
function watch(room: Room) {
  let before = 0;
  let often: NodeJS.Timeout | undefined;
  let once: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<"uploadTooSlow">((resolve) => {
    often = setInterval(() => {
      if (room.bytes - before < leastPerSpan) resolve("uploadTooSlow");
      before = room.bytes;
    }, span);
    once = setTimeout(resolve, longest, "uploadTooSlow");
  });
  const end = () => {
    clearInterval(often);
    clearTimeout(once);
  };
  return { tooSlow, end };
}

/** For a request that is answered without its body: keeps nothing of what still comes, and not for long. */
export function letGo(request: Request): void {
  if (request.body && !request.body.locked) void listenOn(request.body.getReader());
}

async function listenOn(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  const end = setTimeout(() => void reader.cancel().catch(() => undefined), lastWords);
  try {
    while (!(await reader.read()).done);
  } catch {
    // The sender left: nobody waits for an answer any more.
  } finally {
    clearTimeout(end);
  }
}
