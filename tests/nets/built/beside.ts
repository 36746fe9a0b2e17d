import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { findFreePort, randomPort } from "../../../scripts/lib/ports.mjs";
import { serve } from "../../../scripts/lib/serve.mjs";

const freePort = () => findFreePort(randomPort(), ["127.0.0.1", "::1"]);

/**
 * The same portal a second time on the same database, with other settings, beside the one all nets ask; `closed`
 * is the port of its store, where nobody answers.
 */
export async function startBeside(settings: Record<string, string>) {
  const { at, port, closed, env } = await besideSettings(settings);
  const { stop, ended } = await serve("start", { host: "127.0.0.1", port, env });
  return { at, closed, stop, ended };
}

export async function besideSettings(settings: Record<string, string>) {
  const [port, closed] = [await freePort(), await freePort()];
  const at = `http://localhost:${port}`;
  const secret = () => randomBytes(32).toString("base64url");
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production" as const,
    DATABASE_URL: inject("portalDatabase"),
    APP_ORIGIN: at,
    AUTH_SECRET: secret(),
    ENCRYPTION_KEY: secret(),
    CRON_SECRET: secret(),
    // A host without a worker: the letters and photos of the other portal are none of its business. Such a host
    // keeps its files in S3, here at an address where nobody answers.
    VERCEL: "1",
    S3_BUCKET: "photos",
    S3_ENDPOINT: `http://127.0.0.1:${closed}`,
    S3_ACCESS_KEY_ID: "x",
    S3_SECRET_ACCESS_KEY: "x",
    S3_FORCE_PATH_STYLE: "1",
    NEXT_TELEMETRY_DISABLED: "1",
    ...settings,
  };
  return { at, port, closed, env };
}
