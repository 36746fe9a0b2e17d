import path from "node:path";
import { findAll, withoutComments } from "./source-text.mjs";

/** @typedef {{ file: string, line: number, message: string }} Finding */
/** @typedef {{ file: string, text: string }} Source */
/** @typedef {{ file: string, line: number, specifier: string, from: string, to: string }} Import */

/**
 * Where everything stands, from the inside out: a file may import from its own ring and from those before it.
 * docs/map.md shows this table.
 * @type {readonly { name: string, places: readonly string[] }[]}
 */
export const RINGS = [
  {
    name: "base",
    places: [
      "lib/config",
      "lib/crypto",
      "lib/i18n",
      "lib/log",
      "lib/money",
      "lib/names",
      "lib/storage",
      "lib/time",
      "lib/validation",
    ],
  },
  { name: "database", places: ["db"] },
  { name: "texts", places: ["lib/texts"] },
  { name: "access", places: ["lib/access"] },
  { name: "frame of acts", places: ["lib/act", "lib/audit", "lib/notice", "lib/outbox", "lib/reading"] },
  {
    name: "domains",
    places: [
      "lib/account",
      "lib/alarm",
      "lib/billing",
      "lib/care-request",
      "lib/change-request",
      "lib/consent",
      "lib/contract",
      "lib/documents",
      "lib/family",
      "lib/family-document",
      "lib/import",
      "lib/installation",
      "lib/invoicing",
      "lib/ledger",
      "lib/logbook",
      "lib/messages",
      "lib/notice-wish",
      "lib/organisation",
      "lib/other-group",
      "lib/papers",
      "lib/photo",
      "lib/placing",
      "lib/planning",
      "lib/portrait",
      "lib/product",
      "lib/ratio",
      "lib/roster",
      "lib/staff",
    ],
  },
  {
    name: "jobs and web",
    places: [
      "emails",
      "lib/desk",
      "lib/jobs",
      "lib/mail",
      "lib/notify",
      "lib/security",
      "lib/upload",
      "lib/web",
    ],
  },
  { name: "components", places: ["components"] },
  { name: "app", places: ["app", "proxy", "instrumentation"] },
  { name: "tools", places: ["scripts/lib", "scripts/seed"] },
];

const direction = RINGS.map(({ name }) => name).join(" ← ");
const ringOf = (/** @type {string} */ place) => RINGS.findIndex(({ places }) => places.includes(place));

/** The folder of lib, or the top folder, in which a path stands. */
function placeOf(/** @type {string} */ file) {
  const [top = "", second, ...deeper] = file.replace(/\.\w+$/, "").split("/");
  const isRoom = top === "lib" || (top === "scripts" && deeper.length > 0);
  return isRoom && second ? `${top}/${second}` : top;
}

/** Values and types, static and dynamic, handed on or imported. */
const IMPORT = /\b(?:from|import|require)\s*\(?\s*["']((?:@\/|\.)[^"'\n]*)["']/g;

/** @returns {Import[]} what a source imports from other places of the repository */
function importsOf(/** @type {Source} */ { file, text }) {
  const from = placeOf(file);
  return findAll(withoutComments(text), IMPORT)
    .map(({ match: [, specifier = ""], line }) => {
      const target = specifier.startsWith("@/")
        ? specifier.slice(2)
        : path.posix.join(path.posix.dirname(file), specifier);
      return { file, line, specifier, from, to: placeOf(target) };
    })
    .filter(({ to }) => to !== from);
}

/**
 * Imports that run outwards, folders of lib that import each other in a circle, and folders without a ring.
 * @param {readonly Source[]} sources every file of the repository
 * @returns {Finding[]}
 */
export function checkRings(sources) {
  const ours = sources.filter(({ file }) => !/\.test\.tsx?$/.test(file));
  const imports = ours.filter(({ file }) => ringOf(placeOf(file)) >= 0).flatMap(importsOf);
  return [...strangers(ours), ...outward(imports), ...circles(imports)];
}

/** @returns {Finding[]} */
function strangers(/** @type {readonly Source[]} */ sources) {
  const seen = new Map(sources.map(({ file }) => [placeOf(file), file]));
  return [...seen]
    .filter(([place]) => place.startsWith("lib/") && ringOf(place) < 0)
    .map(([place, file]) => ({
      file,
      line: 1,
      message: `${place} stands in no ring: give it one in RINGS of scripts/lib/rings.mjs and in docs/map.md`,
    }));
}

/** @returns {Finding[]} */
function outward(/** @type {readonly Import[]} */ imports) {
  return imports
    .map((one) => ({ ...one, own: ringOf(one.from), other: ringOf(one.to) }))
    .filter(({ own, other }) => other < 0 || other > own)
    .map(({ file, line, specifier, from, to, own, other }) => ({
      file,
      line,
      message: `imports ${specifier}: ${to} ${other < 0 ? "is no part of the portal" : `is ${RINGS[other]?.name}`}, ${from} is ${RINGS[own]?.name}, and imports run inwards only (${direction}); move what both need to ${RINGS[own]?.name} or further in`,
    }));
}

/**
 * Each circle once, by a shortest way round.
 * @returns {Finding[]}
 */
function circles(/** @type {readonly Import[]} */ imports) {
  const edges = new Map(
    imports
      .filter(({ from, to }) => from.startsWith("lib/") && to.startsWith("lib/"))
      .map((one) => [`${one.from} ${one.to}`, one]),
  );
  const told = new Set();
  return [...edges].flatMap(([name, edge]) => {
    const round = told.has(name) ? undefined : wayBack(edge, [...edges.values()]);
    for (const { from, to } of round ?? []) told.add(`${from} ${to}`);
    return round ? [circleOf(round)] : [];
  });
}

/** @returns {Finding} */
function circleOf(/** @type {Import[]} */ round) {
  const names = [...round.map(({ from }) => from), round[0]?.from].join(" → ");
  const where = round.map(({ file, line, specifier }) => `${file}:${line} imports ${specifier}`).join(", ");
  const { file = "", line = 1 } = round[0] ?? {};
  return {
    file,
    line,
    message: `${names} is a circle: ${where}; leave one direction between folders of lib`,
  };
}

/**
 * The shortest way from where an import leads back to where it stands, with the import itself in front.
 * @param {Import} start
 * @param {readonly Import[]} edges
 * @returns {Import[] | undefined}
 */
function wayBack(start, edges) {
  const seen = new Set([start.to]);
  let ways = [[start]];
  while (ways.length > 0) {
    const home = ways.find((way) => way.at(-1)?.to === start.from);
    if (home) return home;
    ways = ways.flatMap((way) =>
      edges
        .filter(({ from, to }) => from === way.at(-1)?.to && !seen.has(to))
        .map((edge) => {
          seen.add(edge.to);
          return [...way, edge];
        }),
    );
  }
  return undefined;
}
