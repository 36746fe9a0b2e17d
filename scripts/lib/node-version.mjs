import fs from "node:fs";

const MANIFEST = new URL("../../package.json", import.meta.url);

/**
 * Why this Node cannot be used, in one line; undefined when it can. What can stands in package.json, where npm
 * reads it as well: `^` keeps to one line of versions, `>=` has no end.
 */
export function unsupportedNode(version = process.versions.node) {
  const { engines } = JSON.parse(fs.readFileSync(MANIFEST, "utf8"));
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const fits = (/** @type {string} */ range) => {
    const [, sign, line, least] = /^(\^|>=)(\d+)\.(\d+)/.exec(range.trim()) ?? [];
    if (sign === undefined) throw new Error(`package.json: no range of Node versions: ${range}`);
    if (major !== Number(line)) return sign === ">=" && major > Number(line);
    return minor >= Number(least);
  };
  if (engines.node.split("||").some(fits)) return undefined;
  return `Node.js ${version} is not supported: take 24, or another of ${engines.node}.`;
}
