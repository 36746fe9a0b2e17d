import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      // The package throws on import outside a React server; its empty half is what the server gets.
      { find: /^server-only$/, replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
  test: {
    maxWorkers: 2,
    env: { TZ: "UTC" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{app,lib,components,emails,db,scripts}/**/*.test.{ts,tsx}"],
          env: { PORTAL_MODE: "test" },
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/{integration,nets}/**/*.test.{ts,tsx}"],
          exclude: ["tests/nets/built/**"],
          globalSetup: "tests/support/database-server.ts",
          setupFiles: "tests/support/setup.ts",
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          // Takes as long as the real thing: only when asked for, by the prove scripts.
          name: "proof",
          include: ["tests/proof/**/*.test.ts"],
          globalSetup: "tests/support/database-server.ts",
          setupFiles: "tests/support/setup.ts",
          testTimeout: 45 * 60_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          // Asks the portal as built: needs a build that is up to date.
          name: "built",
          include: ["tests/nets/built/**/*.test.ts"],
          globalSetup: "tests/nets/built/server.ts",
          fileParallelism: false,
          testTimeout: 120_000,
        },
      },
    ],
  },
});
