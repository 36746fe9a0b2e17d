import fs from "node:fs";

// The kernel counts in ticks of a hundredth of a second, whatever its own timer does.
const TICK = 0.01;

/** What a process has used of the processor so far; only Linux tells, elsewhere it is no number. */
export function processorSeconds(/** @type {number | undefined} */ pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold spaces: the fields are counted from behind it.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * TICK;
  } catch {
    return Number.NaN;
  }
}
