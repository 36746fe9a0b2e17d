import os from "node:os";
import { PlainError } from "./report.mjs";

const MEGABYTE = 1024 * 1024;
/** What one serving process may grow to: pages, the pictures it makes and the heap between two collections. */
const MEMORY_EACH = 512 * MEGABYTE;
/** Fewer would let one page wait for another's statements. */
const FEWEST_CONNECTIONS = 3;

/**
 * How many processes serve: as asked, else one per processor as far as memory goes.
 * @param {string | undefined} asked PORTAL_PROCESSES
 */
export function processCount(asked, { cores = os.availableParallelism(), memory = memoryHere() } = {}) {
  if (!asked) return Math.max(1, Math.min(cores, Math.floor(memory / MEMORY_EACH)));
  const count = Number(asked);
  if (!Number.isInteger(count) || count < 1 || count > 64)
    throw new PlainError(`PORTAL_PROCESSES must be a number from 1 to 64, not "${asked}".`);
  return count;
}

/**
 * Connections for each of them: what was meant for the whole host, divided.
 * @param {string | undefined} pool DATABASE_POOL
 */
export const poolOfEach = (pool, /** @type {number} */ processes) =>
  String(Math.max(FEWEST_CONNECTIONS, Math.floor(Number(pool || 10) / processes)));

/** A container has less than its machine. Without a limit the figure is beyond all reason, or 0. */
function memoryHere() {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, os.totalmem()) : os.totalmem();
}
