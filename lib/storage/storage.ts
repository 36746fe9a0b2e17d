import "server-only";
import { config } from "@/lib/config";
import type { Instant } from "@/lib/time/instant";
import { fileSystemStorage } from "./file-system";
import { s3Storage } from "./s3";

/** Both ends included, as in an HTTP range; both lie within the object. */
export type ByteRange = { from: number; to: number };
export type StoredObject = { key: string; size: number; modifiedAt: Instant };

/** What may be put there, to the byte, and for how long. */
export type Upload = { bytes: number; contentType: string; seconds: number };
/** Both must be used as they are; the browser adds the length itself. */
export type UploadAddress = { url: string; headers: Record<string, string> };

/**
 * Where files live. A file is there whole or not at all; names and types of files are kept in the database.
 * Reading what is not there answers null, deleting it is no mistake; an outage throws within ten seconds.
 */
export type Storage = {
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  get(key: string, range?: ByteRange): Promise<ReadableStream<Uint8Array> | null>;
  head(key: string): Promise<StoredObject | null>;
  delete(key: string): Promise<void>;
  /** Every object whose key starts with the prefix, in no particular order. */
  list(prefix: string): AsyncIterable<StoredObject>;
  /** Removes what interrupted writes left behind before that moment. */
  clearUnfinished(before: Instant): Promise<void>;
  /** Where a browser may put one object itself; null where files only come in through the portal. */
  uploadUrl(key: string, upload: Upload): UploadAddress | null;
};

let chosen: Storage | undefined;

/** S3 where a bucket is set, else a folder of this machine. */
export function storage(): Storage {
  const settings = config();
  chosen ??= settings.S3_BUCKET ? s3Storage(settings) : fileSystemStorage(settings.STORAGE_DIR);
  return chosen;
}

/** The whole object; null when it is not there. For files whose size was limited when they came in. */
export async function readObject(key: string): Promise<Buffer<ArrayBuffer> | null> {
  const stream = await storage().get(key);
  return stream ? Buffer.from(await new Response(stream).arrayBuffer()) : null;
}
