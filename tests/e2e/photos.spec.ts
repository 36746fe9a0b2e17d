import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { captureTime } from "@/lib/photo/capture-time";
import { now } from "@/lib/time/clock";
import { hasNoBarriers, inspect, staysNarrow } from "./support/inspect";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

/** A picture as a phone writes it, with the place where it was taken; every run another one. */
async function cameraPhoto(name: string, red: number) {
  const background = { r: red, g: Math.floor(Math.random() * 256), b: 90 };
  const buffer = await sharp({ create: { width: 1200, height: 900, channels: 3, background } })
    .withExif({
      IFD0: { ImageDescription: `${name} ${Math.random()}` },
      IFD2: { DateTimeOriginal: "2026:11:20 10:15:30" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 26/1 0/1" },
    })
    .jpeg()
    .toBuffer();
  return { name, mimeType: "image/jpeg", buffer };
}

const chooser = (page: Page) => page.locator('input[type="file"]');
const answers = (page: Page) => page.getByRole("listitem").filter({ has: page.locator("p.truncate") });

/** At once: what is chosen before the script is there is taken when it comes. */
const choose = (page: Page, files: Awaited<ReturnType<typeof cameraPhoto>>[] | string[]) =>
  chooser(page).setInputFiles(files);

test("a carer puts photos in and says who is on them; the parents see them and take the month along", async ({
  browser,
  page,
}, { project }) => {
  test.slow();
  const caption = `Sneeuwpop van papier (${project.name})`;
  await signIn(page, "noor.bakker");
  await page.goto("/team/photos");
  await page.getByRole("link", { name: "Foto's plaatsen" }).click();
  await choose(page, [
    await cameraPhoto("IMG_1.jpg", 200),
    await cameraPhoto("IMG_2.jpg", 20),
    { name: "verslag.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<script>alert(1)</script>") },
  ]);
  await expect(page.getByText("3 van 3 klaar")).toBeVisible();
  await expect(answers(page).filter({ hasText: "verslag.jpg" })).toContainText(
    "geen foto die wij kunnen lezen",
  );
  await hasNoBarriers(page);
  await page.getByRole("link", { name: "Verder: wie staan erop?" }).click();
  await expect(heading(page, "Deze reeks")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Niet geplaatst" })).toBeVisible();
  await expect(page.getByText("Deze pagina werkt zichzelf bij")).toHaveCount(0, { timeout: 30_000 });

  await expect(page.getByRole("checkbox", { name: /^Jip/ })).toBeDisabled();
  await page.getByRole("checkbox", { name: /^Saar/ }).check({ force: true });
  await page.getByRole("checkbox", { name: "Kies 1" }).check();
  await page.getByRole("checkbox", { name: "Kies 2" }).check();
  await page.getByRole("button", { name: "Koppel kinderen aan gekozen foto's" }).click();
  await expect(page.getByText("De kinderen zijn gekoppeld aan 2 foto's.")).toBeVisible();
  await expect(page).toHaveURL(/\/team\/photos\/batch\/[0-9a-f-]{36}/);
  await inspect(page, "/team/photos/batch/[id]");
  await staysNarrow(page, "/team/photos/batch/[id]");

  await page.getByRole("link", { name: "Foto 1 bekijken en wijzigen" }).click();
  await page.getByLabel("Onderschrift").fill(caption);
  await page.getByRole("checkbox", { name: /^Fenna/ }).check({ force: true });
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByText("Fenna mag daar niet op").first()).toBeVisible();
  await expect(page.getByLabel("Onderschrift")).toHaveValue(caption);
  await page.getByRole("checkbox", { name: /^Fenna/ }).uncheck({ force: true });
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByText("De foto is opgeslagen.")).toBeVisible();
  await hasNoBarriers(page);

  const parent = await (await browser.newContext(project.use)).newPage();
  await signIn(parent, "eva.de.vries");
  await parent.goto("/photos");
  await expect(parent.getByRole("img", { name: caption })).toBeVisible();
  await hasNoBarriers(parent);
  const [download] = await Promise.all([
    parent.waitForEvent("download"),
    parent.getByRole("link", { name: "Download deze maand" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^Foto's Saar \w+ \d{4}\.zip$/);
  const folder = mkdtempSync(path.join(tmpdir(), "ouderportaal-zip-"));
  execFileSync("unzip", ["-q", await download.path(), "-d", folder], { env: { ...process.env, TZ: "UTC" } });
  const inside = path.join(folder, `2026-11-20 10.15 ${caption}.jpg`);
  expect(statSync(inside).mtime.toISOString()).toBe("2026-11-20T10:15:30.000Z");
  const bytes = readFileSync(inside);
  const { width, height, exif } = await sharp(bytes).metadata();
  expect({ width, height }).toEqual({ width: 1200, height: 900 });
  expect(captureTime(exif, now())?.toISOString()).toBe("2026-11-20T09:15:30.000Z");
  rmSync(folder, { recursive: true });
  await parent.context().close();
});

test("a parent looks through the photos with keys, and takes a selection along", async ({ page }) => {
  await signIn(page, "eva.de.vries");
  await page.goto("/photos");
  await page
    .getByRole("listitem")
    .filter({ has: page.getByRole("img") })
    .first()
    .getByRole("link")
    .click();
  const place = page.getByText(/^Foto \d+ van \d+$/);
  await expect(place).toBeVisible({ timeout: 30_000 });
  const [first, total] = ((await place.textContent()) ?? "").match(/\d+/g)?.map(Number) ?? [];
  const picture = page.locator('main img[src*="/large"]');
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  await hasNoBarriers(page);
  await page.keyboard.press("ArrowRight");
  await expect(place).toHaveText(`Foto ${Number(first) + 1} van ${total}`);
  await page.keyboard.press("ArrowLeft");
  await expect(place).toHaveText(`Foto ${first} van ${total}`);
  await page.getByRole("link", { name: /^Foto's van/ }).click();
  await page.getByRole("checkbox", { name: "Kies foto 1", exact: true }).check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download gekozen foto's" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Foto's Saar.zip");
});

test("without script everything works too", async ({ browser }, { project }) => {
  const context = await browser.newContext({ ...project.use, javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, "samira.el.amrani");
  await page.goto("/team/photos/upload");
  await chooser(page).setInputFiles([
    await cameraPhoto("IMG_3.jpg", 90),
    { name: "leeg.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(0) },
  ]);
  await page.getByRole("button", { name: "Verstuur foto's" }).click();
  await expect(heading(page, "Deze reeks")).toBeVisible();
  await expect(page.getByText("Dit bestand is leeg.")).toBeVisible();
  await page.getByRole("checkbox", { name: /^Tess/ }).check({ force: true });
  await page.getByRole("checkbox", { name: "Kies 1" }).check();
  await page.getByRole("button", { name: "Koppel kinderen aan gekozen foto's" }).click();
  await expect(page.getByText("De kinderen zijn gekoppeld aan 1 foto.")).toBeVisible();
  await page.goto("/team/photos/upload");
  await page.getByRole("button", { name: "Verstuur foto's" }).click();
  await expect(page.getByText("Kies eerst een of meer foto's.")).toBeVisible();
  await context.close();
});

test("a photo that was chosen before the script came goes along, and the form is no wider than the phone", async ({
  page,
}) => {
  await signIn(page, "samira.el.amrani");
  let come = () => {};
  const late = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(/_next\/static\/.*\.js/, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto("/team/photos/upload", { waitUntil: "commit" });
  await chooser(page).setInputFiles([await cameraPhoto("vroeg.jpg", 140)]);
  await staysNarrow(page, "the chooser without its script");
  await expect(answers(page)).toHaveCount(0);
  come();
  await expect(answers(page)).toHaveText([/vroeg\.jpg.*Binnen/s]);
});

test("an upload goes on after the connection was lost, and after a reload", async ({ page, complaints }) => {
  test.slow();
  await signIn(page, "anouk.verhoeven");
  await page.goto("/team/photos/upload");
  const [first, second] = [await cameraPhoto("IMG_4.jpg", 140), await cameraPhoto("IMG_5.jpg", 70)];
  let refusals = 0;
  await page.route(/api\/files\/upload\?.*IMG_5/, (route) =>
    ++refusals <= 1 ? route.abort() : route.continue(),
  );
  await choose(page, [first, second]);
  await expect(page.getByText("2 van 2 klaar")).toBeVisible({ timeout: 20_000 });
  expect(refusals).toBe(2);

  await page.reload();
  await page.route(/api\/files\/upload\?.*IMG_7/, (route) => route.abort());
  const folder = mkdtempSync(path.join(tmpdir(), "ouderportaal-camera-"));
  const files = await Promise.all(
    ["IMG_6.jpg", "IMG_7.jpg"].map(async (name, index) => {
      writeFileSync(path.join(folder, name), (await cameraPhoto(name, index * 200)).buffer);
      return path.join(folder, name);
    }),
  );
  await choose(page, files);
  await expect(answers(page).filter({ hasText: "IMG_6.jpg" })).toContainText("Binnen");
  await page.unrouteAll();
  await page.reload();
  await expect(page.getByText("Er is een reeks van u niet af; al binnen: 1.")).toBeVisible();
  await choose(page, files);
  await expect(page.getByText("2 van 2 klaar")).toBeVisible();
  await page.getByRole("link", { name: "Verder: wie staan erop?" }).click();
  await expect(page.getByText("2 foto's", { exact: true })).toBeVisible();
  rmSync(folder, { recursive: true });
  complaints.length = 0;
});

test("a parent takes consent back, and the photos are gone at once", async ({ browser, page }, {
  project,
}) => {
  const who = project.name === "phone" ? "lisa.willems" : "priya.raghunathan";
  await signIn(page, who);
  await page.goto("/photos");
  const first = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("img") })
    .first();
  const address = await first.getByRole("img").getAttribute("src");
  await page.goto("/photos/consents");
  await hasNoBarriers(page);
  const album = page.locator("#form-own_album");
  await album.getByRole("radio").last().check({ force: true });
  await album.getByRole("button").click();
  await expect(album.locator("[data-form-status]")).not.toBeEmpty();
  await page.goto("/photos");
  await expect(page.getByRole("listitem").filter({ has: page.getByRole("img") })).toHaveCount(0);
  expect((await page.request.get(address ?? "")).status()).toBe(404);
  await page.goto("/photos/consents");
  await album.getByRole("radio").first().check({ force: true });
  await album.getByRole("button").click();
  await expect(album.locator("[data-form-status]")).not.toBeEmpty();
  expect((await page.request.get(address ?? "")).status()).toBe(200);

  const stranger = await (await browser.newContext()).newPage();
  await signIn(stranger, "eva.de.vries");
  const foreign = await stranger.request.get("/api/files/photos/00000000-0000-4000-8000-000000000000/small");
  const nobody = await browser.newContext();
  const absent = await nobody.request.get(address ?? "");
  expect([foreign.status(), absent.status(), await foreign.text(), await absent.text()]).toEqual([
    404,
    404,
    "Not found",
    "Not found",
  ]);
});

test("a photo file comes with its guards, in parts, and is asked about anew", async ({ page }) => {
  await signIn(page, "eva.de.vries");
  await page.goto("/photos");
  const source = await page.locator('main img[src*="/small"]').first().getAttribute("src");
  const full = (source ?? "").replace("/small", "/full");
  const whole = await page.request.get(full);
  const headers = whole.headers();
  expect(whole.status()).toBe(200);
  expect(headers).toMatchObject({
    "content-type": "image/jpeg",
    "cache-control": "private, no-cache",
    "x-content-type-options": "nosniff",
    "accept-ranges": "bytes",
  });
  expect(headers["content-security-policy"]).toContain("sandbox");
  expect(headers["content-disposition"]).toMatch(/^attachment; filename="[^"]+\.jpg"; filename\*=UTF-8''/);
  const body = await whole.body();
  const part = await page.request.get(full, { headers: { Range: "bytes=10-19" } });
  expect([part.status(), part.headers()["content-range"]]).toEqual([206, `bytes 10-19/${body.length}`]);
  expect((await part.body()).equals(body.subarray(10, 20))).toBe(true);
  const beyond = await page.request.get(full, { headers: { Range: `bytes=${body.length}-` } });
  expect(beyond.status()).toBe(416);
  const again = await page.request.get(full, { headers: { "If-None-Match": headers.etag ?? "" } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
});
