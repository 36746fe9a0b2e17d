import { expect, test } from "./support/test";

const guards = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

test("every kind of answer carries the guards", async ({ page, request, complaints }) => {
  await page.goto("/a-page-that-is-not-there");
  const script = await page.locator("script[src^='/_next/static']").first().getAttribute("src");
  for (const address of [
    "/a-page-that-is-not-there",
    "/api/nothing",
    "/icon.svg",
    "/manifest.webmanifest",
    script,
  ]) {
    const answer = await request.get(String(address));
    expect(answer.headers(), String(address)).toMatchObject(guards);
    expect(answer.headers()["content-security-policy"], String(address)).toContain("frame-ancestors 'none'");
    expect(answer.headers(), String(address)).not.toHaveProperty("x-powered-by");
  }
  complaints.length = 0; // the page was not there on purpose
});

test("a page's scripts run by the nonce of that answer only", async ({ request }) => {
  const answers = await Promise.all([request.get("/not-here"), request.get("/not-here")]);
  const nonces = answers.map(
    (answer) => /'nonce-([^']+)'/.exec(answer.headers()["content-security-policy"] ?? "")?.[1],
  );
  expect(nonces[0]).toBeTruthy();
  expect(nonces[0]).not.toBe(nonces[1]);
  for (const [place, answer] of answers.entries()) {
    const scripts = (await answer.text()).match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(`nonce="${nonces[place]}"`);
  }
});

test("no cache keeps what a page says", async ({ request }) => {
  const answer = await request.get("/not-here");
  expect(answer.status()).toBe(404);
  expect(answer.headers()["cache-control"]).toMatch(/^private, .*no-store/);
});

test("a page that is not there says so calmly, in the language asked for", async ({
  page,
  context,
  complaints,
}) => {
  await page.goto("/not-here");
  await expect(page.getByRole("heading", { name: "Deze pagina is er niet" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await context.addCookies([{ name: "language", value: "en", url: page.url() }]);
  await page.reload();
  await expect(page.getByRole("heading", { name: "This page does not exist" })).toBeVisible();
  complaints.length = 0; // the page was not there on purpose
});
