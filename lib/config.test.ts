import { describe, expect, it } from "vitest";
import { ConfigError, parseConfig } from "./config";

const complete = {
  DATABASE_URL: "postgres://portal@localhost/portal",
  APP_ORIGIN: "https://ouders.example.nl",
  AUTH_SECRET: "a".repeat(32),
  ENCRYPTION_KEY: "b".repeat(32),
  RESEND_API_KEY: "re_x",
  MAIL_FROM: "Ouderportaal <portaal@example.nl>",
};
const problems = (more: Record<string, string>) => {
  try {
    parseConfig({ ...complete, ...more });
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
};

describe("where files are kept", () => {
  it("is a folder unless a bucket is named", () => {
    expect(parseConfig(complete)).toMatchObject({ STORAGE_DIR: ".data/files", S3_FORCE_PATH_STYLE: false });
    const s3 = {
      S3_BUCKET: "fotos",
      S3_ACCESS_KEY_ID: "x",
      S3_SECRET_ACCESS_KEY: "y",
      S3_FORCE_PATH_STYLE: "1",
    };
    expect(parseConfig({ ...complete, ...s3 })).toMatchObject({
      S3_BUCKET: "fotos",
      S3_FORCE_PATH_STYLE: true,
    });
  });

  it("needs its keys with a bucket", () => {
    expect(problems({ S3_BUCKET: "fotos" })).toEqual([
      "S3_ACCESS_KEY_ID is not set: S3_BUCKET needs it",
      "S3_SECRET_ACCESS_KEY is not set: S3_BUCKET needs it",
    ]);
  });

  it("needs a bucket where the disk does not last, and a caller of the outbox where no worker runs", () => {
    expect(problems({ VERCEL: "1" })).toEqual([
      "S3_BUCKET is not set: the disk of this host does not keep files",
      "CRON_SECRET is not set: without it no letter leaves this host",
    ]);
  });
});

describe("what is wrong", () => {
  it("is told of every variable at once", () => {
    const nothing = Object.fromEntries(Object.keys(complete).map((name) => [name, ""]));
    expect(problems(nothing)).toEqual([
      "DATABASE_URL is not set",
      "APP_ORIGIN is not set",
      "AUTH_SECRET is not set",
      "ENCRYPTION_KEY is not set",
      "RESEND_API_KEY is not set: in production no letter leaves without it",
    ]);
  });

  it.each([
    ["DATABASE_URL", "mysql://x", "DATABASE_URL must start with postgres://"],
    ["DATABASE_POOL", "many", "DATABASE_POOL must be a number"],
    ["AUTH_SECRET", "short", "AUTH_SECRET needs at least 32 characters"],
    ["PORTAL_MODE", "prod", "PORTAL_MODE must be production, development, demo or test"],
    ["TRUSTED_PROXY_HOPS", "all", "TRUSTED_PROXY_HOPS must be a number"],
    [
      "CLOCK_SHIFT_SECONDS",
      "60",
      "CLOCK_SHIFT_SECONDS is for tests: in production the clock is the machine's",
    ],
    ["S3_ENDPOINT", "minio", "S3_ENDPOINT must be an address"],
    ["MAIL_CALLS_PER_SECOND", "often", "MAIL_CALLS_PER_SECOND must be a number"],
    [
      "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY",
      "c2hvcnQ=",
      "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY must be 32 bytes in base64",
    ],
    ["CRON_SECRET", "short", "CRON_SECRET needs at least 32 characters"],
    ["MAIL_FROM", "", "MAIL_FROM is not set: letters need a sender of your own domain"],
    ["APP_ORIGIN", "http://ouders.example.nl", "APP_ORIGIN must be https in production"],
    ["APP_ORIGIN", "http://localhost.example.nl", "APP_ORIGIN must be https in production"],
    [
      "APP_ORIGIN",
      "ftp://ouders.example.nl",
      "APP_ORIGIN must be the portal's own address, such as https://portaal.example.nl",
    ],
  ])("says in one line what %s should be when it is '%s'", (name, value, line) => {
    expect(problems({ [name]: value })).toContain(line);
  });

  it("never repeats a secret", () => {
    expect(problems({ AUTH_SECRET: "hush", ENCRYPTION_KEY: "hush" }).join()).not.toContain("hush");
  });
});

describe("production", () => {
  it("is meant where nothing is said, and refuses the local mailbox; a demo does not", () => {
    expect(parseConfig(complete).PORTAL_MODE).toBe("production");
    expect(problems({ RESEND_API_KEY: "" })).toHaveLength(1);
    expect(problems({ RESEND_API_KEY: "", PORTAL_MODE: "demo", APP_ORIGIN: "http://localhost" })).toEqual([]);
  });

  it("may be tried on the own machine without https", () => {
    expect(problems({ APP_ORIGIN: "http://localhost:3000" })).toEqual([]);
  });
});

describe("a demo or development server", () => {
  const start = (PORTAL_MODE: string, APP_ORIGIN: string, more = {}) =>
    problems({ PORTAL_MODE, APP_ORIGIN, ...more });

  it.each([
    "https://ouders.example.nl",
    "http://ouders.example.nl",
    "http://10.0.0.1:3000",
    "http://localhost.example.nl",
    "http://localhost@example.nl",
    "http://localhost:1@example.nl",
  ])("does not start at %s, unless that is said", (origin) => {
    for (const mode of ["demo", "development"]) {
      expect(start(mode, origin)).toEqual([expect.stringMatching(/needs ALLOW_PUBLIC_DEMO=1$/)]);
      expect(start(mode, origin, { ALLOW_PUBLIC_DEMO: "0" })).toHaveLength(1);
      expect(start(mode, origin, { ALLOW_PUBLIC_DEMO: "1" })).toEqual([]);
    }
  });

  it.each(["http://localhost:3000", "https://localhost", "http://127.0.0.1:3000/", "http://[::1]:3000"])(
    "starts at %s",
    (origin) => {
      for (const mode of ["demo", "development"]) expect(start(mode, origin)).toEqual([]);
    },
  );
});
