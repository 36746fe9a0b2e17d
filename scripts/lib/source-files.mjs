import fs from "node:fs";
import path from "node:path";
import { ROOT } from "./processes.mjs";

/**
 * Every file of the repository in a fixed order, as paths from its root; hidden and generated ones are left out.
 * @param {(file: string) => boolean} [wanted] asked for folders (ending in /) and files alike
 * @returns {string[]}
 */
export function listSourceFiles(wanted = () => true) {
  const visit = (/** @type {string} */ folder) => {
    /** @type {string[]} */
    const found = [];
    const entries = fs.readdirSync(path.join(ROOT, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const name = folder + entry.name;
      if (entry.isDirectory() && wanted(`${name}/`)) found.push(...visit(`${name}/`));
      if (entry.isFile() && wanted(name)) found.push(name);
    }
    return found;
  };
  return visit("");
}
