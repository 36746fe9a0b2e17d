import fs from "node:fs";
import { isAlive, sleep } from "./processes.mjs";
import { PlainError } from "./report.mjs";

/**
 * Runs work while holding a lock file with our process id; the lock of a dead process is taken over.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withFileLock(file, work, patience = 60_000) {
  const giveUp = performance.now() + patience;
  while (!take(file)) {
    if (performance.now() > giveUp) {
      throw new PlainError(`Another process (${holder(file)}) holds ${file}; end it or remove the file.`);
    }
    await sleep(50);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

function take(/** @type {string} */ file) {
  // Written beside and linked into place: the lock never exists without the id of its holder.
  const mine = `${file}.${process.pid}`;
  fs.writeFileSync(mine, `${process.pid}\n`, { mode: 0o600 });
  try {
    fs.linkSync(mine, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    if (!isAlive(holder(file))) dropStale(file);
    return false;
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

function dropStale(/** @type {string} */ file) {
  const aside = `${file}.stale-${process.pid}`;
  try {
    fs.renameSync(file, aside);
  } catch {
    return; // somebody else was first
  }
  // Two may have judged the same dead holder: whoever moved a living lock puts it back.
  if (isAlive(holder(aside))) fs.renameSync(aside, file);
  else fs.rmSync(aside, { force: true });
}

function holder(/** @type {string} */ file) {
  try {
    return Number.parseInt(fs.readFileSync(file, "utf8"), 10) || 0;
  } catch {
    return process.pid; // gone this moment: try again, do not treat it as stale
  }
}
