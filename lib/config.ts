import "server-only";
import { z } from "zod";

const secret = z.string().min(32, "needs at least 32 characters");
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const schema = z
  .object({
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must start with postgres://"),
    APP_ORIGIN: z
      .url("must be the portal's own address, such as https://portaal.example.nl")
      .transform((url) => new URL(url).origin),
    AUTH_SECRET: secret,
    ENCRYPTION_KEY: secret,
    PORTAL_MODE: z.enum(["production", "development", "demo", "test"]).default("production"),
    RESEND_API_KEY: optional(z.string()),
    RESEND_BASE_URL: optional(z.url()),
    MAIL_FROM: z.string().default("Ouderportaal <portaal@localhost>"),
    CRON_SECRET: optional(secret),
    TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(5).default(0),
    STORAGE_DIR: z.preprocess((value) => value || ".data/files", z.string()),
    S3_BUCKET: optional(z.string()),
    S3_REGION: z.preprocess((value) => value || "eu-central-1", z.string()),
    S3_ENDPOINT: optional(z.url()),
    S3_ACCESS_KEY_ID: optional(z.string()),
    S3_SECRET_ACCESS_KEY: optional(z.string()),
    S3_FORCE_PATH_STYLE: z.preprocess((value) => value === "1" || value === "true", z.boolean()),
    /** Set by that host, whose disk does not last. */
    VERCEL: optional(z.string()),
  })
  .superRefine((config, context) => {
    const problem = (path: keyof typeof config, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (config.S3_BUCKET && !config.S3_ACCESS_KEY_ID) problem("S3_ACCESS_KEY_ID", "is needed with S3_BUCKET");
    if (config.S3_BUCKET && !config.S3_SECRET_ACCESS_KEY)
      problem("S3_SECRET_ACCESS_KEY", "is needed with S3_BUCKET");
    if (config.VERCEL && !config.S3_BUCKET)
      problem("S3_BUCKET", "is needed on this host: its disk does not keep files");
  })
  .superRefine((config, context) => {
    if (config.PORTAL_MODE !== "production") return;
    const local = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])/.test(config.APP_ORIGIN);
    if (!config.APP_ORIGIN.startsWith("https://") && !local)
      context.addIssue({ code: "custom", path: ["APP_ORIGIN"], message: "must be https in production" });
    if (!config.RESEND_API_KEY)
      context.addIssue({
        code: "custom",
        path: ["RESEND_API_KEY"],
        message: "is needed in production, else no letter leaves",
      });
  });

export type Config = z.output<typeof schema>;

/** One clear line per missing or wrong variable; the start stops on it (instrumentation.ts). */
export class ConfigError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(`Configuration is not right:\n${lines.map((line) => `  ${line}`).join("\n")}`);
  }
}

export function parseConfig(environment: Record<string, string | undefined>): Config {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return environment[name] ? `${name} ${issue.message}` : `${name} is not set`;
  });
  throw new ConfigError([...new Set(lines)]);
}

let parsed: Config | undefined;

/** Parsed once per process, at first need (the build itself needs none). */
export const config = (): Config => {
  parsed ??= parseConfig(process.env);
  return parsed;
};

/** Demo conveniences (one-tap log-in, mailbox page) exist on these servers only. */
export const isShowcase = () => config().PORTAL_MODE === "demo" || config().PORTAL_MODE === "development";
