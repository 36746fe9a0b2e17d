import "server-only";
import { z } from "zod";

const secret = z.string().min(32, "needs at least 32 characters");
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const schema = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must start with postgres://"),
  /** These two are used by db/client.ts, which reads them itself. */
  DATABASE_POOL: optional(z.coerce.number("must be a number").int().min(1).max(200)),
  DATABASE_PREPARE: optional(z.enum(["0", "1"], "must be 0 or 1")),
  APP_ORIGIN: z
    .url({
      protocol: /^https?$/,
      error: "must be the portal's own address, such as https://portaal.example.nl",
    })
    .transform((url) => new URL(url).origin),
  AUTH_SECRET: secret,
  ENCRYPTION_KEY: secret,
  PORTAL_MODE: z
    .enum(["production", "development", "demo", "test"], "must be production, development, demo or test")
    .default("production"),
  /** A demonstration's log-ins and letters are there for everybody: only by choice at an address all can reach. */
  ALLOW_PUBLIC_DEMO: optional(z.enum(["0", "1"], "must be 0 or 1")),
  RESEND_API_KEY: optional(z.string()),
  RESEND_BASE_URL: optional(z.url("must be an address")),
  MAIL_CALLS_PER_SECOND: z.preprocess(
    (value) => value || 2,
    z.coerce.number("must be a number").min(0.1).max(1000),
  ),
  MAIL_FROM: z.preprocess((value) => value || "Ouderportaal <portaal@localhost>", z.string()),
  CRON_SECRET: optional(secret),
  /** Read by Next itself, when building and when serving. */
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: optional(
    z.base64().refine((key) => Buffer.from(key, "base64").length === 32, "must be 32 bytes in base64"),
  ),
  TRUSTED_PROXY_HOPS: z.coerce.number("must be a number").int().min(0).max(5).default(0),
  /** Read by lib/time/clock.ts itself, which the browser has too. */
  CLOCK_SHIFT_SECONDS: optional(z.coerce.number("must be a number of seconds").int().min(0)),
  STORAGE_DIR: z.preprocess((value) => value || ".data/files", z.string()),
  S3_BUCKET: optional(z.string()),
  S3_REGION: z.preprocess((value) => value || "eu-central-1", z.string()),
  S3_ENDPOINT: optional(z.url("must be an address")),
  S3_ACCESS_KEY_ID: optional(z.string()),
  S3_SECRET_ACCESS_KEY: optional(z.string()),
  S3_FORCE_PATH_STYLE: z.preprocess((value) => value === "1" || value === "true", z.boolean()),
  /** Set by that host, whose disk does not last and where no worker runs. */
  VERCEL: optional(z.string()),
});

type Environment = Record<string, string | undefined>;
const localOrigin = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?\/?$/;
const showcases = ["demo", "development"];

/** What variables ask of each other. Read from the environment, so that it is told beside what is wrong with one. */
function togetherProblems(env: Environment): string[] {
  const lines: string[] = [];
  const needed = (name: string, why: string) => {
    if (!env[name]) lines.push(`${name} is not set: ${why}`);
  };
  if (env.S3_BUCKET)
    for (const name of ["S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"]) needed(name, "S3_BUCKET needs it");
  if (env.VERCEL) {
    needed("S3_BUCKET", "the disk of this host does not keep files");
    needed("CRON_SECRET", "without it no letter leaves this host");
  }
  const origin = env.APP_ORIGIN ?? "";
  const mode = env.PORTAL_MODE || "production";
  if (origin && showcases.includes(mode) && !localOrigin.test(origin) && env.ALLOW_PUBLIC_DEMO !== "1")
    lines.push(
      `PORTAL_MODE=${mode} opens log-ins and letters to everybody: elsewhere than on this machine (APP_ORIGIN) it needs ALLOW_PUBLIC_DEMO=1`,
    );
  if (mode !== "production") return lines;
  if (env.CLOCK_SHIFT_SECONDS)
    lines.push("CLOCK_SHIFT_SECONDS is for tests: in production the clock is the machine's");
  needed("RESEND_API_KEY", "in production no letter leaves without it");
  if (env.RESEND_API_KEY) needed("MAIL_FROM", "letters need a sender of your own domain");
  if (origin.startsWith("http://") && !localOrigin.test(origin))
    lines.push("APP_ORIGIN must be https in production");
  return lines;
}

export type Config = z.output<typeof schema>;

/** One clear line per missing or wrong variable; the start stops on it (instrumentation.ts). */
export class ConfigError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(`Configuration is not right:\n${lines.map((line) => `  ${line}`).join("\n")}`);
  }
}

export function parseConfig(environment: Environment): Config {
  const parsed = schema.safeParse(environment);
  const issues = parsed.error?.issues ?? [];
  const alone = issues.map(({ path: [name], message }) => {
    const wrong = environment[String(name)] !== undefined && environment[String(name)] !== "";
    return wrong ? `${String(name)} ${message}` : `${String(name)} is not set`;
  });
  const lines = [...new Set([...alone, ...togetherProblems(environment)])];
  if (!parsed.success || lines.length > 0) throw new ConfigError(lines);
  return parsed.data;
}

let parsed: Config | undefined;

/** Parsed once per process, at first need (the build itself needs none). */
export const config = (): Config => {
  parsed ??= parseConfig(process.env);
  return parsed;
};

/** Demo conveniences (one-tap log-in, mailbox page) exist on these servers only. */
export const isShowcase = () => showcases.includes(config().PORTAL_MODE);
