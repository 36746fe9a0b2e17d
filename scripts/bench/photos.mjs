import { performance } from "node:perf_hooks";
import { chromium } from "@playwright/test";
import sharp from "sharp";
import { findBrowser } from "../lib/browser.mjs";
import { readOptions, readPort } from "../lib/environment.mjs";
import { isListening, randomPort } from "../lib/ports.mjs";
import { onShutdown, runScript, sleep, startNode, stopChild } from "../lib/processes.mjs";
import { say } from "../lib/report.mjs";

// Photos on the portal as built, with the demonstration's data: node scripts/bench/photos.mjs --photos 200
const PASSWORD = "klaproos-fiets-wolken";
const FRESH = () => crypto.randomUUID();

await runScript(async () => {
  const options = readOptions({ photos: "value" });
  const count = Number(options.photos ?? 60);
  const origin = await startPortal();
  const camera = await cameraPhoto();
  const alone = await sharpAlone(camera, 12);

  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox"] });
  onShutdown(() => browser.close());
  const parent = await signIn(browser, origin, "eva.de.vries", { width: 375, height: 812 });
  const carer = await signIn(browser, origin, "noor.bakker", { width: 1280, height: 800 });

  const page = () =>
    timeOf(() => parent.page.request.get(`${origin}/photos`).then((answer) => answer.body()));
  for (let warm = 0; warm < 10; warm++) await page();
  const idle = [];
  for (let sample = 0; sample < 100; sample++) idle.push(await page());
  const busy = [];
  let ingesting = true;
  const sampling = (async () => {
    for (; ingesting; await sleep(200)) busy.push(await page());
  })();
  const batchId = FRESH();
  const ingest = await ingestAll(carer.page, origin, { camera, count, batchId });
  ingesting = false;
  await sampling;
  const after = await sharpAlone(camera, 12);
  await linkAll(carer.page, `${origin}/team/photos/batch/${batchId}`, "Saar");
  const gallery = await galleryBytes(parent.page, origin);

  say(`\nCamera file: 12 megapixels, ${(camera.length / 1e6).toFixed(1)} MB.`);
  say(`sharp alone, one at a time: ${alone.toFixed(2)} photos a second before, ${after.toFixed(2)} after.`);
  say(
    `Ingest of ${count} photos through the portal, pages asked for all the while: ${ingest.toFixed(2)} a second.`,
  );
  say(`/photos idle: median ${at(idle, 0.5)} ms, p99 ${at(idle, 0.99)} ms (${idle.length} requests).`);
  say(
    `/photos during the ingest: median ${at(busy, 0.5)} ms, p99 ${at(busy, 0.99)} ms (${busy.length} requests).`,
  );
  say(
    `Overview on a phone: ${gallery.photos} photos, ${gallery.pictures} kB of pictures, ${gallery.page} kB of page.`,
  );
  return 0;
});

async function startPortal() {
  const port = readPort(process.env.E2E_PORT, randomPort());
  const server = startNode(["scripts/e2e-server.mjs"], { ...process.env, E2E_PORT: String(port) });
  onShutdown(() => stopChild(server, 15_000));
  while (!(await isListening(port))) {
    if (server.exitCode !== null) throw new Error("The portal did not start.");
    await sleep(500);
  }
  return `http://localhost:${port}`;
}

/** Something like a real scene: soft shapes with a little noise, as large as a phone makes it. */
async function cameraPhoto() {
  const [width, height] = [4032, 3024];
  const noise = { type: /** @type {const} */ ("gaussian"), mean: 128, sigma: 40 };
  const coarse = await sharp({ create: { width: 504, height: 378, channels: 3, background: "#888", noise } })
    .blur(3)
    .resize(width, height, { kernel: "cubic" })
    .raw()
    .toBuffer();
  for (let index = 0; index < coarse.length; index += 7) coarse[index] = (coarse[index] ?? 0) + (index % 9);
  return sharp(coarse, { raw: { width, height, channels: 3 } })
    .withExif({ IFD2: { DateTimeOriginal: "2026:11:20 10:15:30" } })
    .jpeg({ quality: 92 })
    .toBuffer();
}

/** The same bytes with a remark of their own in front: another file, the same work. */
function another(/** @type {Buffer} */ jpeg) {
  const text = Buffer.from(FRESH());
  const remark = Buffer.concat([Buffer.from([0xff, 0xfe, 0, text.length + 2]), text]);
  return Buffer.concat([jpeg.subarray(0, 2), remark, jpeg.subarray(2)]);
}

/** The three pictures we keep, made with nothing around it. */
async function sharpAlone(/** @type {Buffer} */ camera, /** @type {number} */ times) {
  sharp.cache(false);
  const open = () => sharp(camera, { autoOrient: true });
  const inside = (/** @type {number} */ side) => ({
    width: side,
    height: side,
    fit: /** @type {const} */ ("inside"),
  });
  const started = performance.now();
  for (let time = 0; time < times; time++) {
    await open().jpeg({ quality: 88 }).toBuffer();
    await open().resize(inside(1600)).webp({ quality: 80 }).toBuffer();
    await open().resize(inside(400)).webp({ quality: 78 }).toBuffer();
  }
  return (times * 1000) / (performance.now() - started);
}

async function signIn(
  /** @type {import("@playwright/test").Browser} */ browser,
  /** @type {string} */ origin,
  /** @type {string} */ who,
  /** @type {{ width: number, height: number }} */ viewport,
) {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 3, locale: "nl-NL" });
  const page = await context.newPage();
  await page.goto(`${origin}/login`);
  await page.getByLabel("E-mailadres").fill(`${who}@demo.villabambini.example`);
  await page.getByLabel("Wachtwoord", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/login"));
  return { page };
}

async function galleryBytes(
  /** @type {import("@playwright/test").Page} */ page,
  /** @type {string} */ origin,
) {
  const sizes = { pictures: 0, page: 0, photos: 0 };
  /** @type {Promise<void>[]} */
  const reading = [];
  page.on("response", (response) => {
    const kind = response.url().includes("/api/files/") ? "pictures" : "page";
    const size = response.request().sizes();
    const add = (/** @type {{ responseBodySize: number }} */ { responseBodySize }) => {
      sizes[kind] += responseBodySize;
    };
    reading.push(size.then(add).catch(() => {}));
  });
  await page.goto(`${origin}/photos`, { waitUntil: "networkidle" });
  await page.mouse.wheel(0, 20_000);
  await page.waitForLoadState("networkidle");
  await Promise.all(reading);
  const photos = await page.locator('main img[src*="/small"]').count();
  page.removeAllListeners("response");
  return { photos, pictures: Math.round(sizes.pictures / 1000), page: Math.round(sizes.page / 1000) };
}

/** From the first byte sent to the last photo ready, two files at a time as the upload screen does. */
async function ingestAll(
  /** @type {import("@playwright/test").Page} */ page,
  /** @type {string} */ origin,
  /** @type {{ camera: Buffer, count: number, batchId: string }} */ { camera, count, batchId },
) {
  await page.goto(`${origin}/team/photos/upload`);
  const locationId = await page.locator('input[name="locationId"]').inputValue();
  const started = performance.now();
  let next = 0;
  const send = async () => {
    while (next < count) {
      const query = new URLSearchParams({
        batchId,
        locationId,
        sourceKey: String(++next),
        fileName: "IMG.jpg",
      });
      const headers = { origin, "content-type": "application/octet-stream" };
      await page.request.post(`${origin}/api/files/upload?${query}`, { data: another(camera), headers });
    }
  };
  await Promise.all([send(), send()]);
  for (;;) {
    const answer = await page.request.get(`${origin}/api/files/upload?batchId=${batchId}`);
    const { files } = await answer.json();
    if (
      files.every((/** @type {{ state: string }} */ file) => file.state === "ready") &&
      files.length === count
    )
      break;
    if (files.some((/** @type {{ state: string }} */ file) => file.state === "rejected"))
      throw new Error("A photo was refused.");
    await sleep(200);
  }
  return (count * 1000) / (performance.now() - started);
}

/** So that the parent has a full month to look at. */
async function linkAll(
  /** @type {import("@playwright/test").Page} */ page,
  /** @type {string} */ address,
  /** @type {string} */ child,
) {
  await page.goto(address);
  await page.getByRole("checkbox", { name: new RegExp(`^${child}`) }).check({ force: true });
  for (const box of await page.locator('input[name="photoIds"]').all()) await box.check();
  await page.getByRole("button", { name: "Koppel kinderen aan gekozen foto's" }).click();
  await page.getByText("De kinderen zijn gekoppeld").waitFor();
}

async function timeOf(/** @type {() => Promise<unknown>} */ work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function at(/** @type {number[]} */ times, /** @type {number} */ share) {
  return Math.round(
    [...times].sort((one, other) => one - other)[Math.floor((times.length - 1) * share)] ?? 0,
  );
}
