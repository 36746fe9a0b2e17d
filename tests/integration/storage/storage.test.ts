import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileSystemStorage } from "@/lib/storage/file-system";
import { s3Storage } from "@/lib/storage/s3";
import type { Storage } from "@/lib/storage/storage";
import { now } from "@/lib/time/clock";
import { addDaysTo, addMinutes } from "@/lib/time/instant";
import { startS3Server } from "../../../scripts/lib/s3-server.mjs";
import { hadOrSkipped } from "../../support/had-or-skipped";

type Opened = { storage: Storage; close: () => void };

const openFileSystem = async (): Promise<Opened> => {
  const folder = mkdtempSync(path.join(tmpdir(), "ouderportaal-files-"));
  return {
    storage: fileSystemStorage(folder),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** A real S3 server of others' making. */
const server = hadOrSkipped("The S3 half of the storage contract", await startS3Server());

const openS3 = async (): Promise<Opened> => {
  if (!server) throw new Error("Without a server this half is skipped");
  const { endpoint, accessKeyId, secretAccessKey, stop } = server;
  const client = new S3Client({
    region: "us-east-1",
    endpoint,
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
  });
  // A given server may keep the buckets of earlier runs.
  const bucket = `photos-${randomUUID()}`;
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  const storage = s3Storage({
    S3_BUCKET: bucket,
    S3_REGION: "us-east-1",
    S3_ENDPOINT: endpoint,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
    S3_FORCE_PATH_STYLE: true,
  });
  return { storage, close: stop };
};

const text = async (stream: ReadableStream<Uint8Array> | null) =>
  stream ? new Response(stream).text() : null;
const bytes = (content: string) => Buffer.from(content);

describe.each([
  { name: "a folder of this machine", open: openFileSystem, skip: false },
  { name: "an S3 server", open: openS3, skip: server === null },
])("files in $name", ({ name, open, skip }) => {
  let storage: Storage;
  let close: (() => void) | undefined;
  beforeAll(async () => {
    if (skip) return;
    ({ storage, close } = await open());
  }, 60_000);
  afterAll(() => close?.());
  const prove = it.skipIf(skip);
  const key = () => `test/${randomUUID()}`;
  const listed = async (prefix: string) => {
    const keys: string[] = [];
    for await (const object of storage.list(prefix)) keys.push(object.key);
    return keys.sort();
  };

  prove("are read back as they were put", async () => {
    const at = key();
    const content = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251));
    await storage.put(at, content, "image/jpeg");
    const read = Buffer.from(await new Response(await storage.get(at)).arrayBuffer());
    expect(read.equals(content)).toBe(true);
    const head = await storage.head(at);
    expect(head).toMatchObject({ key: at, size: content.length });
    expect(Math.abs((head?.modifiedAt.getTime() ?? 0) - now().getTime())).toBeLessThan(60_000);
  });

  prove("may be empty", async () => {
    const at = key();
    await storage.put(at, bytes(""), "text/plain");
    expect(await storage.head(at)).toMatchObject({ size: 0 });
    expect(await text(await storage.get(at))).toBe("");
  });

  prove("are replaced whole", async () => {
    const at = key();
    await storage.put(at, bytes("the first, longer text"), "text/plain");
    await storage.put(at, bytes("second"), "text/plain");
    expect(await text(await storage.get(at))).toBe("second");
  });

  prove("are read in part, both ends included", async () => {
    const at = key();
    await storage.put(at, bytes("0123456789"), "text/plain");
    expect(await text(await storage.get(at, { from: 0, to: 0 }))).toBe("0");
    expect(await text(await storage.get(at, { from: 3, to: 6 }))).toBe("3456");
    expect(await text(await storage.get(at, { from: 8, to: 9 }))).toBe("89");
  });

  prove("that are not there answer null, and deleting them is no mistake", async () => {
    const at = key();
    expect(await storage.get(at)).toBeNull();
    expect(await storage.get(at, { from: 0, to: 1 })).toBeNull();
    expect(await storage.head(at)).toBeNull();
    await storage.delete(at);
  });

  prove("are gone once deleted", async () => {
    const at = key();
    await storage.put(at, bytes("gone"), "text/plain");
    await storage.delete(at);
    await storage.delete(at);
    expect(await storage.head(at)).toBeNull();
    expect(await storage.get(at)).toBeNull();
  });

  prove("are listed by the beginning of their key", async () => {
    const folder = key();
    for (const name of ["a", "a/b", "ab", "c/d/e"])
      await storage.put(`${folder}/${name}`, bytes(name), "text/plain");
    expect(await listed(`${folder}/`)).toEqual(
      ["a", "a/b", "ab", "c/d/e"].map((name) => `${folder}/${name}`),
    );
    expect(await listed(`${folder}/a`)).toEqual(["a", "a/b", "ab"].map((name) => `${folder}/${name}`));
    expect(await listed(`${folder}/nothing/`)).toEqual([]);
  });

  prove(
    "are listed beyond one page of a thousand",
    async () => {
      const folder = key();
      const names = Array.from({ length: 1_005 }, (_, index) => `${folder}/${index}`);
      for (let start = 0; start < names.length; start += 50)
        await Promise.all(
          names.slice(start, start + 50).map((name) => storage.put(name, bytes("x"), "text/plain")),
        );
      expect(await listed(`${folder}/`)).toHaveLength(1_005);
    },
    60_000,
  );

  prove.each(["../x", "/x", "x/", "x//y", "X", "x y", "x/../y", ".x", "", "é", "a".repeat(201)])(
    "refuse the key %j before anything is touched",
    async (wrong) => {
      const refuses = (work: () => unknown) => expect((async () => work())()).rejects.toThrow(RangeError);
      await refuses(() => storage.put(wrong, bytes("x"), "text/plain"));
      await refuses(() => storage.get(wrong));
      await refuses(() => storage.head(wrong));
      await refuses(() => storage.delete(wrong));
      await refuses(() => storage.uploadUrl(wrong, { bytes: 1, contentType: "image/png", seconds: 60 }));
    },
  );

  prove("hold when twenty write the same key at once", async () => {
    const at = key();
    const contents = Array.from({ length: 20 }, (_, index) => `${index}`.repeat(5_000));
    await Promise.all(contents.map((content) => storage.put(at, bytes(content), "text/plain")));
    expect(contents).toContain(await text(await storage.get(at)));
  });

  prove("are put there by a browser with a signed address: one key, size and type, for a while", async () => {
    const [at, other] = [key(), key()];
    const content = Buffer.alloc(5 * 1024 * 1024, 7);
    const given = storage.uploadUrl(at, { bytes: content.length, contentType: "image/jpeg", seconds: 60 });
    // A folder has no address of its own: files come in through the portal.
    if (given === null) return expect(name).toBe("a folder of this machine");
    const put = async (url: string, body: Buffer<ArrayBuffer>, headers: Record<string, string>) =>
      (await fetch(url, { method: "PUT", body, headers })).status;
    const longer = Buffer.alloc(content.length + 1);
    expect([
      await put(given.url, longer, given.headers),
      await put(given.url, content.subarray(1), given.headers),
      await put(given.url, content, { "Content-Type": "text/html" }),
      await put(given.url.replace(at, other), content, given.headers),
      await put(
        given.url.replace(/Signature=(.)/, (_, first) => `Signature=${first === "0" ? "1" : "0"}`),
        content,
        given.headers,
      ),
    ]).toEqual([403, 403, 403, 403, 403]);
    expect([await storage.head(at), await storage.head(other)]).toEqual([null, null]);
    expect(await put(given.url, content, given.headers)).toBe(200);
    expect(await storage.head(at)).toMatchObject({ size: content.length });
    expect((await fetch(given.url)).status).toBe(403);

    const brief = storage.uploadUrl(other, { bytes: 1, contentType: "image/jpeg", seconds: 1 });
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await put(brief?.url ?? "", Buffer.from("x"), brief?.headers ?? {})).toBe(403);
    expect(await storage.head(other)).toBeNull();
  });

  prove("leave nothing of interrupted writes behind", async () => {
    await storage.clearUnfinished(addMinutes(now(), 1));
    expect(await listed("unfinished")).toEqual([]);
  });
});

describe("a folder of this machine", () => {
  it("drops what an interrupted write left, after a day and not before", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "ouderportaal-files-"));
    const storage = fileSystemStorage(folder);
    await storage.put("a", bytes("a"), "text/plain");
    const left = path.join(folder, ".unfinished", "left");
    writeFileSync(left, "half");
    const cleared = async () => {
      await storage.clearUnfinished(addDaysTo(now(), -1));
      return readdirSync(path.join(folder, ".unfinished"));
    };
    expect(await cleared()).toEqual(["left"]);
    const twoDaysAgo = addDaysTo(statSync(left).mtime, -2);
    utimesSync(left, twoDaysAgo, twoDaysAgo);
    expect(await cleared()).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

describe("an outage of the S3 server", () => {
  const at = (endpoint: string) =>
    s3Storage({
      S3_BUCKET: "photos",
      S3_REGION: "us-east-1",
      S3_ENDPOINT: endpoint,
      S3_ACCESS_KEY_ID: "x",
      S3_SECRET_ACCESS_KEY: "x",
      S3_FORCE_PATH_STYLE: true,
    });
  const calls = (storage: Storage): Record<string, () => Promise<unknown>> => ({
    put: () => storage.put("a", Buffer.alloc(3_000_000), "text/plain"),
    get: () => storage.get("a"),
    head: () => storage.head("a"),
    delete: () => storage.delete("a"),
    list: async () => {
      for await (const _ of storage.list("a")) expect.fail("There is nothing to list");
    },
  });
  /** How each call ended, and after how many seconds. */
  const outcomes = (storage: Storage) =>
    Promise.all(
      Object.entries(calls(storage)).map(async ([name, call]) => {
        const start = process.uptime();
        const ended = await call().then(
          () => "answered",
          () => "failed",
        );
        return { name, ended, inTime: process.uptime() - start < 10 };
      }),
    );
  const allFailed = ["put", "get", "head", "delete", "list"].map((name) => ({
    name,
    ended: "failed",
    inTime: true,
  }));

  it("is an error, never an empty answer", async () => {
    expect(await outcomes(at("http://127.0.0.1:9"))).toEqual(allFailed);
  });

  it("is an error within ten seconds in all when it takes the call and says nothing", async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const { port } = silent.address() as AddressInfo;
    expect(await outcomes(at(`http://127.0.0.1:${port}`))).toEqual(allFailed);
    silent.closeAllConnections();
    silent.close();
  });

  it("ends a file that stops halfway, within ten seconds", async () => {
    const halting = createServer((_request, answer) => {
      answer.writeHead(200, { "Content-Length": "1000", "Last-Modified": "Mon, 23 Nov 2026 10:00:00 GMT" });
      answer.write("half");
    });
    await new Promise<void>((resolve) => halting.listen(0, "127.0.0.1", resolve));
    const { port } = halting.address() as AddressInfo;
    const start = process.uptime();
    await expect(at(`http://127.0.0.1:${port}`).get("a").then(text)).rejects.toThrow();
    expect(process.uptime() - start).toBeLessThan(10);
    halting.closeAllConnections();
    halting.close();
  });
});
