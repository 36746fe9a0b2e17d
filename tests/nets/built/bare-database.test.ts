import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { messages } from "@/lib/texts/catalogue";
import { dropDatabase, ensureDatabase, siblingOf } from "../../../scripts/lib/database.mjs";
import { startBeside } from "./beside";
import { get } from "./portal";

/** The portal on a database that nobody brought up to date. */
let at: string;
let stop = async () => {};
const url = siblingOf(inject("portalDatabase"), "bare_portal");

beforeAll(async () => {
  await ensureDatabase(url);
  ({ at, stop } = await startBeside({ PORTAL_MODE: "test", DATABASE_URL: url }));
}, 60_000);
afterAll(async () => {
  await stop();
  await dropDatabase(url);
});

const nobody = { kind: "anonymous", personId: null, token: null } as const;

test("the start leads there, without a session to look up", async () => {
  const { response } = await get(nobody, "/", { at, headers: { accept: "text/html" } });
  expect([response.status, new URL(response.headers.get("location") ?? "", at).pathname]).toEqual([
    307,
    "/login",
  ]);
});

test.each(["/login", "/setup"])("%s says calmly what is to be done, and by whom", async (path) => {
  const { response, body } = await get(nobody, path, { at, headers: { accept: "text/html" } });
  expect([response.status, response.headers.get("retry-after")]).toEqual([503, "30"]);
  expect(body.toString()).toContain(messages("nl").errorPages.bare);
  expect(body.toString()).toContain("npm run db:migrate");
});

test("the check of a load balancer sees that it is not ready", async () => {
  expect((await get(nobody, "/api/ready", { at })).response.status).toBe(503);
  expect((await get(nobody, "/api/health", { at })).response.status).toBe(200);
});
