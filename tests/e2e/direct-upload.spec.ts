import { type ChildProcess, spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  DeleteBucketCorsCommand,
  ListObjectsV2Command,
  PutBucketCorsCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import type { BrowserContext, Page } from "@playwright/test";
import type { Sql } from "postgres";
import sharp from "sharp";
import { now } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import { connectAsOwner } from "./support/database";
import { expect, onPhone, test } from "./support/test";

type Facts = {
  origin: string;
  endpoint: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
  databaseUrl: string;
};
type House = { facts: Facts; store: S3Client; sql: Sql; token: string };

let portal: ChildProcess | undefined;
let house: House | undefined;
test.describe.configure({ mode: "serial" });

// Told once: the way of a file does not depend on the screen.
test.beforeAll(async () => {
  test.setTimeout(240_000);
  house = await openHouse();
});
test.afterAll(async () => {
  await house?.sql.end();
  portal?.kill();
});

/** A portal of its own with a bucket (support/bucket-portal.mjs); undefined where no S3 server can be had. */
async function openHouse(): Promise<House | undefined> {
  const folder = mkdtempSync(path.join(tmpdir(), "ouderportaal-bucket-"));
  const file = path.join(folder, "facts.json");
  const running = spawn(process.execPath, ["tests/e2e/support/bucket-portal.mjs", file], {
    stdio: "inherit",
  });
  portal = running;
  await expect.poll(() => existsSync(file) || running.exitCode !== null, { timeout: 230_000 }).toBe(true);
  const facts: Facts | { missing: string } = JSON.parse(readFileSync(file, "utf8"));
  rmSync(folder, { recursive: true });
  if ("missing" in facts) {
    expect(process.env.CI, `The S3 server must be there: ${facts.missing}`).toBeFalsy();
    return undefined;
  }
  const { endpoint, accessKeyId, secretAccessKey, databaseUrl } = facts;
  const credentials = { accessKeyId, secretAccessKey };
  const store = new S3Client({ region: "us-east-1", endpoint, forcePathStyle: true, credentials });
  const sql = connectAsOwner(databaseUrl);
  return { facts, store, sql, token: await carerSignedIn(sql) };
}

/** One location with somebody who works there: all that putting files in needs. */
async function carerSignedIn(sql: Sql): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(token).digest("base64url");
  const [place] = await sql`INSERT INTO location (name, street, house_number, postcode, city, phone)
    VALUES ('De Linde', 'Lindelaan', '1', '5611AB', 'Eindhoven', '0401234567') RETURNING id`;
  const [carer] =
    await sql`INSERT INTO person (given_name, family_name) VALUES ('Noor', 'Bakker') RETURNING id`;
  await sql`INSERT INTO account (person_id, email, state) VALUES (${carer?.id as string}, 'noor@example.test', 'active')`;
  for (const role of ["carer", "manager"])
    await sql`INSERT INTO role_grant (person_id, role, location_id, starts_on)
      VALUES (${carer?.id as string}, ${role}, ${place?.id as string}, '2020-01-06')`;
  await sql`INSERT INTO session (token_hash, person_id, last_seen_at, expires_at, idle_minutes, second_factor_passed)
    VALUES (${hash}, ${carer?.id as string}, ${now()}, ${addMinutes(now(), 480)}, 480, true)`;
  return token;
}

/** Noise, so that it is as large as what a camera writes. */
async function cameraPhoto(name: string, [width, height]: [number, number]) {
  const pixels = { width, height, channels: 3, background: "#888" } as const;
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  const buffer = await sharp({ create: { ...pixels, noise } })
    .jpeg({ quality: 95 })
    .toBuffer();
  return { name, mimeType: "image/jpeg", buffer };
}

async function enter(page: Page, context: BrowserContext, address: string): Promise<House> {
  test.skip(!house, "no S3 server can be had here");
  const here = house as House;
  await context.addCookies([{ name: "portal-session", value: here.token, url: here.facts.origin }]);
  await page.goto(here.facts.origin + address);
  return here;
}

/** Once the page is alive: before that, the form is the plain one. */
async function choose(page: Page, files: Awaited<ReturnType<typeof cameraPhoto>>[]) {
  await expect(page.getByText("U kunt er veel tegelijk kiezen")).toBeVisible();
  await page.locator('input[type="file"]').setInputFiles(files);
}

/** What went to the bucket, and what came to the portal without standing there first. */
function watchFiles(page: Page, { facts }: House) {
  const sent: string[] = [];
  page.on("request", (request) => {
    if (["PUT", "POST"].includes(request.method())) sent.push(request.url());
  });
  return {
    toBucket: () => sent.filter((url) => url.startsWith(`${facts.endpoint}/${facts.bucket}/uploads/`)),
    throughPortal: () => sent.filter((url) => /files\/(upload|attachments)\?(?!.*upload=)/.test(url)),
  };
}

const admit = ({ store, facts }: House) => {
  const rule = { AllowedOrigins: [facts.origin], AllowedMethods: ["PUT"], AllowedHeaders: ["content-type"] };
  return store.send(
    new PutBucketCorsCommand({ Bucket: facts.bucket, CORSConfiguration: { CORSRules: [rule] } }),
  );
};
const keysUnder = async ({ store, facts }: House, Prefix: string) =>
  ((await store.send(new ListObjectsV2Command({ Bucket: facts.bucket, Prefix }))).Contents ?? []).map(
    ({ Key }) => Key ?? "",
  );
const photos = ({ sql }: House) => sql<{ state: string; key: string; file_name: string }[]>`
  SELECT state, key, file_name FROM photo ORDER BY added_at`;
/** What a serverless host takes of a body. */
const mostOfHost = 4.5 * 1024 * 1024;

test(
  "a camera's photo goes straight to the bucket and is made anew there",
  onPhone,
  async ({ page, context }) => {
    test.slow();
    const here = await enter(page, context, "/team/photos/upload");
    await admit(here);
    const policy = (await page.request.get(page.url())).headers()["content-security-policy"] ?? "";
    expect(policy).toContain(`connect-src 'self' ${new URL(here.facts.endpoint).origin};`);
    const sent = watchFiles(page, here);
    const photo = await cameraPhoto("IMG_1.jpg", [3200, 2400]);
    expect(photo.buffer.length).toBeGreaterThan(mostOfHost);
    await choose(page, [photo]);
    await expect(page.getByText("1 van 1 klaar")).toBeVisible({ timeout: 30_000 });
    await expect
      .poll(async () => (await photos(here)).map(({ state }) => state), { timeout: 30_000 })
      .toEqual(["ready"]);
    const [row] = await photos(here);
    await expect
      .poll(() => keysUnder(here, ""))
      .toEqual(["full.jpg", "large.webp", "small.webp"].map((name) => `${row?.key}/${name}`));
    expect(sent.toBucket()).toHaveLength(1);
    expect(sent.throughPortal()).toEqual([]);
  },
);

test("a file for a message takes the same way", onPhone, async ({ page, context }) => {
  test.slow();
  const here = await enter(page, context, "/team/news");
  const sent = watchFiles(page, here);
  const photo = await cameraPhoto("brief.jpg", [3200, 2400]);
  await page.locator('input[type="file"][multiple]').setInputFiles(photo);
  await expect(page.getByText("brief.webp")).toBeVisible({ timeout: 30_000 });
  expect(sent.toBucket()).toHaveLength(1);
  expect(sent.throughPortal()).toEqual([]);
  await expect.poll(() => keysUnder(here, "uploads/")).toEqual([]);
  expect(await keysUnder(here, "attachments/")).toHaveLength(1);
});

test(
  "a bucket that does not admit the page: through the portal, or in words why not",
  onPhone,
  async ({ page, context, complaints }) => {
    test.slow();
    const here = await enter(page, context, "/team/photos/upload");
    await here.store.send(new DeleteBucketCorsCommand({ Bucket: here.facts.bucket }));
    const [small, large] = [
      await cameraPhoto("klein.jpg", [300, 200]),
      await cameraPhoto("groot.jpg", [3200, 2400]),
    ];
    await choose(page, [small, large]);
    const line = (name: string) => page.getByRole("listitem").filter({ hasText: name });
    await expect(line("klein.jpg")).toContainText("Binnen", { timeout: 30_000 });
    await expect(line("groot.jpg")).toContainText("laat dit adres niet toe (CORS)", { timeout: 30_000 });
    await expect(line("groot.jpg").getByRole("button", { name: "Opnieuw" })).toBeVisible();
    await page.screenshot({ path: "test-results/direct-blocked.png", fullPage: true });
    expect((await photos(here)).map((row) => row.file_name)).toEqual(["IMG_1.jpg", "klein.jpg"]);
    // The browser asked the bucket first and sent it nothing; no route may be intercepted for that to be seen.
    expect(await keysUnder(here, "uploads/")).toEqual([]);
    complaints.length = 0; // the bucket was shut on purpose
  },
);
