import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./lib/processes.mjs";
import { say } from "./lib/report.mjs";
import { checkRings } from "./lib/rings.mjs";
import { listSourceFiles } from "./lib/source-files.mjs";
import { codeOnly, findAll, templatesOf, withoutComments } from "./lib/source-text.mjs";

/** @typedef {{ file: string, line: number, message: string }} Finding */

const isSeed = (/** @type {string} */ file) => file.startsWith("scripts/seed/");
const isTest = (/** @type {string} */ file) => /^tests\/|\.test\.tsx?$/.test(file);

/**
 * What a source file does in the wrong place.
 * @param {string} file path from the repository's root
 * @param {string} text
 * @returns {Finding[]}
 */
export function checkSource(file, text) {
  if (/^scripts\//.test(file) && !isSeed(file)) return [];
  if (isTest(file)) return [...clocksOfTests(file, text), ...clocksOfDatabase(file, text)];
  return [
    ...otherEntries(file, text),
    ...databaseImports(file, text),
    ...bareActions(file, text),
    ...ownClocks(file, text),
    ...clocksOfDatabase(file, text),
    ...bareTexts(file, text),
    ...bareForms(file, text),
  ];
}

const IMPORT = /\b(?:from|import|require)\s*\(?\s*["']([^"'\n]+)["']/g;

/** @returns {Finding[]} */
function databaseImports(/** @type {string} */ file, /** @type {string} */ text) {
  if (/^(?:lib|db|scripts\/seed)\/|^drizzle\.config\.ts$/.test(file)) return [];
  return findAll(withoutComments(text), IMPORT)
    .filter(({ match }) => /^(?:@\/db|drizzle-orm|postgres)(?:\/|$)/.test(resolve(file, match[1] ?? "")))
    .map(({ match, line }) => ({
      file,
      line,
      message: `imports ${match[1]}: only lib/ and db/ touch the database; put the query into lib/<domain>/queries.ts or an act`,
    }));
}

function resolve(/** @type {string} */ file, /** @type {string} */ specifier) {
  return specifier.startsWith(".") ? `@/${path.posix.join(path.posix.dirname(file), specifier)}` : specifier;
}

const WRAPPED = /^export\s+const\s+\w+\s*(?::[^=]+)?=\s*(?:formAction|buttonAction)\s*[(<]/;
const WRAPPER_IMPORT = /\bfrom\s*["'](?:@\/lib\/web\/form-action|\.\/form-action)["']/;

/** @returns {Finding[]} */
function bareActions(/** @type {string} */ file, /** @type {string} */ text) {
  const readable = withoutComments(text);
  const [first, ...others] = findAll(readable, /["']use server["']/g);
  if (!first) return [];
  const atTop = readable.slice(0, first.index).trim() === "";
  const inline = (atTop ? others : [first, ...others]).map(({ line }) => ({
    file,
    line,
    message:
      'inline "use server": write the action in an actions.ts file with formAction( of @/lib/web/form-action',
  }));
  return atTop ? [...inline, ...bareExports(file, text)] : inline;
}

/** @returns {Finding[]} */
function bareExports(/** @type {string} */ file, /** @type {string} */ text) {
  const hasWrapper = WRAPPER_IMPORT.test(withoutComments(text));
  const code = codeOnly(text);
  return findAll(code, /\bexport\s+(?!type\b|interface\b)/g)
    .filter(({ index }) => !hasWrapper || !WRAPPED.test(code.slice(index)))
    .map(({ line }) => ({
      file,
      line,
      message: 'export of a "use server" file without formAction( or buttonAction( of @/lib/web/form-action',
    }));
}

/** @returns {Finding[]} */
function bareForms(/** @type {string} */ file, /** @type {string} */ text) {
  if (!file.endsWith(".tsx") || file.startsWith("components/ui/")) return [];
  return findAll(withoutComments(text), /<form\b(?![^>]*\bmethod=)[^>]*\baction=\{/g).map(({ line }) => ({
    file,
    line,
    message:
      'a form around an action loses what was typed when no answer comes: use ActionForm or ButtonForm of components/ui (or method="get")',
  }));
}

/** @returns {Finding[]} */
function ownClocks(/** @type {string} */ file, /** @type {string} */ text) {
  if (file.startsWith("lib/time/")) return [];
  return findAll(
    codeOnly(text),
    /\bnew\s+Date\b|\bDate\s*\.\s*now\b|\bperformance\s*\.\s*now\b|\bTemporal\s*\.\s*Now\b/g,
  ).map(({ match, line }) => ({
    file,
    line,
    message: `${match[0]}: take now as a value from the caller; dates and clocks are made in lib/time`,
  }));
}

/**
 * Fixed moments and stopwatches are a test's own; what day it is, it hears from the run's clock like everybody.
 * @returns {Finding[]}
 */
function clocksOfTests(/** @type {string} */ file, /** @type {string} */ text) {
  return findAll(codeOnly(text), /\bnew\s+Date\(\)|\bDate\s*\.\s*now\b|\bTemporal\s*\.\s*Now\b/g).map(
    ({ match, line }) => ({ file, line, message: `${match[0]}: take now() of @/lib/time/clock` }),
  );
}

/** @returns {Finding[]} */
function clocksOfDatabase(/** @type {string} */ file, /** @type {string} */ text) {
  const pattern =
    /(?<![.\w]|\$\{[^}`]*)\bnow\(\)|\b(?:current_date|current_timestamp|localtimestamp|clock_timestamp)\b/gi;
  return templatesOf(text)
    .flatMap(({ index, piece }) =>
      findAll(piece, pattern).map((hit) => ({ ...hit, index: index + hit.index })),
    )
    .map(({ match, index }) => ({
      file,
      line: text.slice(0, index).split("\n").length,
      message: `${match[0]} in SQL: the portal's clock is app.now() and app.today(), or a value that is handed in`,
    }));
}

/**
 * Who acts and what that one reaches are set together and by the database, or they come apart.
 * @returns {Finding[]}
 */
function otherEntries(/** @type {string} */ file, /** @type {string} */ text) {
  if (file === "db/transaction.ts") return [];
  return findAll(
    withoutComments(text),
    /\bgate\.enter|\bset_config\(\s*["'](?:app\.|role)|\bapp\.look_up_reach\b|\bset\s+(?:local\s+|session\s+)?["']?app\./gi,
  ).map(({ match, line }) => ({
    file,
    line,
    message: `${match[0]}: only db/transaction.ts enters; what an actor reaches is looked up there and set nowhere else`,
  }));
}

/** @returns {Finding[]} */
function bareTexts(/** @type {string} */ file, /** @type {string} */ text) {
  // The configuration is written by whoever runs the portal, not typed into it.
  if (file === "lib/validation/text.ts" || file === "lib/config.ts") return [];
  return findAll(codeOnly(text), /\bz\s*\.\s*string\s*\(/g).map(({ line }) => ({
    file,
    line,
    message:
      "z.string( lets a NUL through to the database: begin with typedText( of @/lib/validation/text, or a field of @/lib/validation/fields",
  }));
}

function checkRepository() {
  const files = listSourceFiles((name) => name.endsWith("/") || /\.(?:[cm]?ts|tsx|[cm]?js|jsx)$/.test(name));
  const sources = files.map((file) => ({ file, text: fs.readFileSync(path.join(ROOT, file), "utf8") }));
  const findings = [...sources.flatMap(({ file, text }) => checkSource(file, text)), ...checkRings(sources)];
  for (const { file, line, message } of findings) say(`${file}:${line} ${message}`);
  if (findings.length === 0) say(`Nets: ${files.length} files, nothing in the wrong place.`);
  return findings.length === 0 ? 0 : 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = checkRepository();
