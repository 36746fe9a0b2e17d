import { defineConfig } from "@playwright/test";
import base from "./playwright.config.mts";

const { webServer: _, ...rest } = base as Record<string, unknown>;
export default defineConfig({
  ...rest,
  timeout: 240_000,
  expect: { timeout: 40_000 },
  use: { ...(rest.use as object), baseURL: "http://localhost:22300", trace: "off" },
});
