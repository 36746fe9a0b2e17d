import "server-only";
import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { onOurClock } from "@/lib/time/clock";
import { type Instant, isBefore } from "@/lib/time/instant";
import { checkedKey } from "./key";
import type { Storage, StoredObject } from "./storage";

/** Set on every file, so that the object `x` and the folder of `x/y` can stand side by side. */
const suffix = ".object";
const unfinished = ".unfinished";

const orNull = (error: NodeJS.ErrnoException) => {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
  throw error;
};

/** Files in a folder of this machine: for development, the demo, and a server with a disk that lasts. */
export function fileSystemStorage(folder: string): Storage {
  const root = path.resolve(/* turbopackIgnore: true */ folder);
  const fileOf = (key: string) => path.join(root, `${checkedKey(key)}${suffix}`);
  const head = async (key: string): Promise<StoredObject | null> => {
    const found = await stat(fileOf(key)).catch(orNull);
    return found?.isFile() ? { key, size: found.size, modifiedAt: onOurClock(found.mtime) } : null;
  };
  return {
    head,
    put: (key, bytes) => writeWhole(path.join(root, unfinished), fileOf(key), bytes),
    async get(key, range) {
      const handle = await open(fileOf(key)).catch(orNull);
      if (!handle) return null;
      const bytes = handle.createReadStream(range ? { start: range.from, end: range.to } : {});
      return Readable.toWeb(bytes) as ReadableStream<Uint8Array>;
    },
    delete: (key) => rm(fileOf(key), { force: true }),
    list: (prefix) => walk(root, prefix, head),
    uploadUrl: (key) => {
      checkedKey(key);
      return null;
    },
    clearUnfinished: (before) => removeOlder(path.join(root, unfinished), before),
  };
}

/** Written beside and flushed first, then renamed: a power cut leaves the old file or the new one. */
async function writeWhole(temporaryFolder: string, file: string, bytes: Uint8Array) {
  await mkdir(temporaryFolder, { recursive: true });
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = path.join(temporaryFolder, randomUUID());
  try {
    const handle = await open(temporary, "wx", 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function* walk(
  root: string,
  prefix: string,
  head: (key: string) => Promise<StoredObject | null>,
): AsyncGenerator<StoredObject> {
  const start = path.join(root, prefix.slice(0, prefix.lastIndexOf("/") + 1));
  const entries = await readdir(start, { withFileTypes: true, recursive: true }).catch(orNull);
  for (const entry of entries ?? []) {
    if (!entry.isFile() || !entry.name.endsWith(suffix)) continue;
    const file = path.relative(root, path.join(entry.parentPath, entry.name));
    const key = file.split(path.sep).join("/").slice(0, -suffix.length);
    const object = key.startsWith(prefix) ? await head(key) : null;
    if (object) yield object;
  }
}

async function removeOlder(folder: string, before: Instant) {
  for (const name of (await readdir(folder).catch(orNull)) ?? []) {
    const file = path.join(folder, name);
    const found = await stat(file).catch(orNull);
    if (found && isBefore(onOurClock(found.mtime), before)) await rm(file, { force: true });
  }
}
