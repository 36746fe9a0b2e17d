import { describe, expect, it } from "vitest";
import { ConfigError, parseConfig } from "./config";

const complete = {
  DATABASE_URL: "postgres://portal@localhost/portal",
  APP_ORIGIN: "https://ouders.example.nl",
  AUTH_SECRET: "a".repeat(32),
  ENCRYPTION_KEY: "b".repeat(32),
  RESEND_API_KEY: "re_x",
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
      "S3_ACCESS_KEY_ID is not set",
      "S3_SECRET_ACCESS_KEY is not set",
    ]);
  });

  it("needs a bucket where the disk does not last", () => {
    expect(problems({ VERCEL: "1" })).toEqual(["S3_BUCKET is not set"]);
  });
});
