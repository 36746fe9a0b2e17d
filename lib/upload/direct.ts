import "server-only";
import { randomUUID } from "node:crypto";
import type { PersonActor } from "@/lib/access/actor";
import { logFailure } from "@/lib/log/log";
import { readObject, storage, type UploadAddress } from "@/lib/storage/storage";
import { tryDelete } from "@/lib/storage/try-put";
import { addMinutes, type Instant, isBefore } from "@/lib/time/instant";
import type { Allowed, Body } from "./read-body";
import { type Room, withRoom } from "./room";

/** What a browser sends straight to the bucket stands here until it is taken in, by whoever sent it. */
const waitingRoom = "uploads/";
const folderOf = (personId: string) => `${waitingRoom}${personId}/`;
const keyOf = (personId: string, upload: string) => `${folderOf(personId)}${upload.toLowerCase()}`;

const secondsToBegin = 10 * 60;
const minutesToFinish = 120;
const unfinishedOfOne = 60;

export type DirectUpload = UploadAddress & { upload: string };
type Announced = { bytes: number; contentType: string };

/**
 * An address to which this person's browser may put one file of this size and type. Null where files only come in
 * through the portal. Who may send it is asked before; what it is, when it is taken in.
 */
export async function openDirectUpload(
  actor: PersonActor,
  { bytes, contentType }: Announced,
): Promise<DirectUpload | null | "uploadTooMany" | "storageUnavailable"> {
  const upload = randomUUID();
  const wanted = { bytes, contentType, seconds: secondsToBegin };
  const address = storage().uploadUrl(keyOf(actor.personId, upload), wanted);
  if (!address) return null;
  const unfinished = await reaching(async () => {
    let count = 0;
    for await (const _ of storage().list(folderOf(actor.personId))) count++;
    return count;
  });
  if (unfinished === "storageUnavailable") return unfinished;
  return unfinished < unfinishedOfOne ? { ...address, upload } : "uploadTooMany";
}

/** Hands over what this person's browser put there, as `withBody` does; afterwards it is there no more. */
export async function withDirectUpload<Result>(
  actor: PersonActor,
  upload: string,
  { account, limit }: Allowed,
  use: (body: Body) => Promise<Result>,
): Promise<Result> {
  const key = keyOf(actor.personId, upload);
  const result = await withRoom(account, async (room) => {
    const used = await use(await fetchUpload(key, limit, room));
    // Nobody waits for this; where it does not succeed, the sweep takes it.
    void tryDelete(key);
    return { used };
  });
  return typeof result === "string" ? use(result) : result.used;
}

async function fetchUpload(key: string, limit: number, room: Room): Promise<Body> {
  const found = await reaching(() => storage().head(key));
  if (found === "storageUnavailable") return found;
  if (!found) return "uploadGone";
  if (found.size > limit) return "tooLarge";
  if (!room.take(found.size)) return "busy";
  return (await reaching(() => readObject(key))) ?? "uploadGone";
}

async function reaching<Result>(work: () => Promise<Result>): Promise<Result | "storageUnavailable"> {
  try {
    return await work();
  } catch (error) {
    logFailure("storage-unavailable", error);
    return "storageUnavailable";
  }
}

/** What was put there and never taken in goes: its sender gave up, or sent it again. */
export async function sweepDirectUploads(now: Instant): Promise<void> {
  const before = addMinutes(now, -minutesToFinish);
  for await (const { key, modifiedAt } of storage().list(waitingRoom))
    if (isBefore(modifiedAt, before)) await storage().delete(key);
}
