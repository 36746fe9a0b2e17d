import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { ROOT } from "./processes.mjs";
import { PlainError } from "./report.mjs";

/** Names the addresses of forms' actions: with the same key a newer build knows the forms of an older one. */
const ACTION_KEY = "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY";
export const DATA = path.join(ROOT, ".data");
const SECRETS = ["AUTH_SECRET", "ENCRYPTION_KEY", "CRON_SECRET"];

/**
 * What the app needs to run on this machine; whatever the environment already says wins.
 * @param {{ mode: "demo" | "development", databaseUrl: string, origin: string, dataFolder?: string }} choice
 * @returns {NodeJS.ProcessEnv}
 */
export function localEnvironment({ mode, databaseUrl, origin, dataFolder = DATA }) {
  return {
    STORAGE_DIR: path.join(dataFolder, "files"),
    APP_ORIGIN: origin,
    ...ensureSecrets(dataFolder, SECRETS),
    ...ensureSecrets(DATA, [ACTION_KEY]),
    ...process.env,
    DATABASE_URL: databaseUrl,
    PORTAL_MODE: mode,
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

/**
 * Secrets of this machine, made once: with others, sessions and encrypted fields could no longer be read.
 * @returns {Record<string, string>}
 */
function ensureSecrets(/** @type {string} */ folder, /** @type {string[]} */ names) {
  const file = path.join(folder, "secrets.json");
  fs.mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const kept = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : {};
  const missing = names.filter((name) => !kept[name]);
  for (const name of missing)
    kept[name] = crypto.randomBytes(32).toString(name === ACTION_KEY ? "base64" : "base64url");
  if (missing.length > 0) fs.writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  return Object.fromEntries(names.map((name) => [name, kept[name]]));
}

/**
 * For the build: the key of this machine where none is configured, so that the next build's forms are the same.
 * @returns {Record<string, string>}
 */
export const actionKey = () => (process.env[ACTION_KEY] ? {} : ensureSecrets(DATA, [ACTION_KEY]));

/** Reads .env files the way Next does; what the environment says already wins. */
export async function loadEnvFiles(/** @type {"development" | "production"} */ mode) {
  const { default: env } = await import("@next/env");
  env.loadEnvConfig(ROOT, mode === "development", { info: () => {}, error: console.error });
}

const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);

/** True for addresses that only this machine itself can reach. */
export function isLoopback(/** @type {string} */ host) {
  return LOOPBACK.has(host);
}

/**
 * Reads `--name value`, `--name=value` and `--flag`; anything else is a mistake.
 * @template {Record<string, "value" | "flag">} T
 * @param {T} allowed
 * @param {string[]} [args]
 * @returns {{ [K in keyof T]?: T[K] extends "flag" ? true : string }}
 */
export function readOptions(allowed, args = process.argv.slice(2)) {
  /** @type {Record<string, string | true>} */
  const options = {};
  const queue = args.flatMap((arg) =>
    /^--\w+=/.test(arg) ? [arg.slice(0, arg.indexOf("=")), arg.slice(arg.indexOf("=") + 1)] : [arg],
  );
  while (queue.length > 0) {
    const arg = queue.shift() ?? "";
    const name = arg.slice(2);
    const kind = arg.startsWith("--") ? allowed[name] : undefined;
    const value = kind === "value" ? queue.shift() : true;
    if (!kind || value === undefined) {
      const known = Object.entries(allowed).map(([key, type]) =>
        type === "flag" ? `--${key}` : `--${key} …`,
      );
      throw new PlainError(`Unknown or incomplete option ${arg}; known: ${known.join(", ") || "none"}.`);
    }
    options[name] = value;
  }
  return /** @type {{ [K in keyof T]?: T[K] extends "flag" ? true : string }} */ (options);
}

/** A port number from an option or the environment. */
export function readPort(/** @type {string | undefined} */ text, fallback = 3000) {
  if (text === undefined || text === "") return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new PlainError(`${text} is no port number.`);
}
