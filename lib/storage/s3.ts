import "server-only";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import type { Config } from "@/lib/config";
import { machineClock, onOurClock } from "@/lib/time/clock";
import { bucketAddress } from "./bucket-address";
import { flowing, inTime } from "./in-time";
import { checkedKey } from "./key";
import { presign } from "./presign";
import type { Storage, StoredObject } from "./storage";

export type S3Settings = Pick<
  Config,
  | "S3_BUCKET"
  | "S3_REGION"
  | "S3_ENDPOINT"
  | "S3_ACCESS_KEY_ID"
  | "S3_SECRET_ACCESS_KEY"
  | "S3_FORCE_PATH_STYLE"
>;

const keysOf = (settings: S3Settings) => ({
  region: settings.S3_REGION,
  accessKeyId: settings.S3_ACCESS_KEY_ID ?? "",
  secretAccessKey: settings.S3_SECRET_ACCESS_KEY ?? "",
});

const clientFor = (settings: S3Settings) =>
  new S3Client({
    region: settings.S3_REGION,
    endpoint: settings.S3_ENDPOINT,
    forcePathStyle: settings.S3_FORCE_PATH_STYLE,
    credentials: {
      accessKeyId: settings.S3_ACCESS_KEY_ID ?? "",
      secretAccessKey: settings.S3_SECRET_ACCESS_KEY ?? "",
    },
    // The newer checksums are on by default and unknown to many S3-compatible stores.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 3_000 },
  });

const orNull = (error: unknown) => {
  if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return null;
  throw error;
};

/** A private bucket of Amazon or of any store that speaks the same language. */
export function s3Storage(settings: S3Settings): Storage {
  const client = clientFor(settings);
  const Bucket = settings.S3_BUCKET ?? "";
  const object = (key: string) => ({ Bucket, Key: checkedKey(key) });
  return {
    async put(key, bytes, contentType) {
      const body = { Body: bytes, ContentLength: bytes.byteLength, ContentType: contentType };
      await inTime((abortSignal) =>
        client.send(new PutObjectCommand({ ...object(key), ...body }), { abortSignal }),
      );
    },
    async get(key, range) {
      const Range = range ? `bytes=${range.from}-${range.to}` : undefined;
      const command = new GetObjectCommand({ ...object(key), Range });
      const found = await inTime((abortSignal) => client.send(command, { abortSignal })).catch(orNull);
      return found?.Body ? flowing(found.Body.transformToWebStream() as ReadableStream<Uint8Array>) : null;
    },
    async head(key) {
      const command = new HeadObjectCommand(object(key));
      const found = await inTime((abortSignal) => client.send(command, { abortSignal })).catch(orNull);
      if (!found?.LastModified) return null;
      return { key, size: found.ContentLength ?? 0, modifiedAt: onOurClock(found.LastModified) };
    },
    async delete(key) {
      await inTime((abortSignal) => client.send(new DeleteObjectCommand(object(key)), { abortSignal }));
    },
    list: (prefix) => listAll(client, Bucket, prefix),
    // The store itself drops an upload that did not end: only whole objects are ever sent.
    clearUnfinished: async () => undefined,
    uploadUrl(key, { bytes, contentType, seconds }) {
      const address = bucketAddress(settings);
      address.pathname = `${address.pathname.replace(/\/$/, "")}/${checkedKey(key)}`;
      const headers = { "content-length": String(bytes), "content-type": contentType };
      // As the client above signs its own calls.
      const at = machineClock();
      const url = presign({ method: "PUT", address, headers, seconds, at, ...keysOf(settings) });
      return { url, headers: { "Content-Type": contentType } };
    },
  };
}

async function* listAll(client: S3Client, Bucket: string, Prefix: string): AsyncGenerator<StoredObject> {
  let ContinuationToken: string | undefined;
  do {
    const command = new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken });
    const page = await inTime((abortSignal) => client.send(command, { abortSignal }));
    for (const { Key, Size, LastModified } of page.Contents ?? [])
      if (Key && LastModified) yield { key: Key, size: Size ?? 0, modifiedAt: onOurClock(LastModified) };
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken);
}
