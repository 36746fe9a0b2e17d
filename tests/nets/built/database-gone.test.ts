import { randomUUID } from "node:crypto";
import type { Sql } from "postgres";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { messages } from "@/lib/texts/catalogue";
import { lineTo } from "../../support/line";
import { startBeside } from "./beside";
import { photoOf } from "./files";
import { builtActions } from "./manifests";
import { type Kind, type Visitor, visitorsOf } from "./people";
import { ask, get, openDatabase, post } from "./portal";
import { the } from "./world/set-up";

/** The same portal on the same database, behind a line that is cut or goes silent while it serves. */
let sql: Sql;
let visitors: Visitor[];
let line: Awaited<ReturnType<typeof lineTo>>;
let at: string;
let stop = async () => {};

beforeAll(async () => {
  sql = openDatabase();
  visitors = await visitorsOf(sql);
  line = await lineTo(new URL(inject("portalDatabase")));
  // No worker either: nobody but the visitor notices that the database went.
  ({ at, stop } = await startBeside({ PORTAL_MODE: "demo", DATABASE_URL: line.url }));
}, 60_000);
afterAll(async () => {
  await stop();
  line.close();
  await sql.end();
});

const visitor = (kind: Kind) =>
  the(
    visitors.filter((one) => one.kind === kind),
    `${kind} among the visitors`,
  );
const t = messages("nl").errorPages;
const headers = { accept: "text/html" };
const open = (path: string) => get(visitor("parent"), path, { at, headers });
const comeBack = (response: Response) => [response.status, response.headers.get("retry-after")];
type Answer = Awaited<ReturnType<typeof get>>;

function expectCalmPage({ response, body }: Answer) {
  expect(comeBack(response)).toEqual([503, "30"]);
  expect(body.toString()).toContain(t.unavailable);
  expect(body.toString()).not.toContain("__next_error__");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("cache-control")).toBe("private, no-store");
}

// Each begins with a portal that works, though the one before left it without a database for up to 15 seconds.
beforeEach(async () => {
  line.mend();
  const isThere = async () => (await open("/planning")).response.status;
  await expect.poll(isThere, { timeout: 40_000, interval: 500 }).toBe(200);
}, 60_000);

const photo = async () => {
  const carer = visitor("carer");
  const [place] = await sql<{ id: string }[]>`
    SELECT location_id AS id FROM role_grant WHERE person_id = ${carer.personId} AND location_id IS NOT NULL`;
  const query = new URLSearchParams({
    batchId: randomUUID(),
    locationId: place?.id ?? expect.fail("The carer works nowhere"),
    sourceKey: randomUUID(),
    fileName: "IMG_1.jpg",
  });
  return () => photoOf().then((body) => ask(carer, `/api/files/upload?${query}`, { body, at }));
};
const attachment = () =>
  ask(visitor("parent"), "/api/files/attachments?name=brief.pdf", {
    body: Buffer.from("%PDF-1.4\n%%EOF"),
    at,
  });

test.each(["/", "/planning", "/api/files/photos/none/large"])(
  "%s, the first that fails as the database goes, asks to come back",
  async (path) => {
    line.cut();
    expectCalmPage(await open(path));
  },
);

test("a photo or a file that is sent as the database goes is asked for again, not refused", async () => {
  const send = await photo();
  line.cut();
  for (const { response, body } of await Promise.all([send(), attachment()])) {
    expect(comeBack(response)).toEqual([503, "30"]);
    expect(JSON.parse(body.toString()).message).toBe(messages("nl").refusals.busy);
  }
});

/** Everything at once, since each waits as long as it may. */
async function silently() {
  const send = await photo();
  const action = the(
    builtActions().filter(({ name }) => name === "signInAction"),
    "action of the log-in page",
  );
  const credentials = { email: "iemand@example.nl", password: "wandelen langs de Dommel" };
  line.hush();
  const start = process.uptime();
  const took = <Result>(work: Promise<Result>) =>
    work.then((result) => ({ result, seconds: process.uptime() - start }));
  const [pages, files, form] = await Promise.all([
    Promise.all(["/", "/planning", "/login?link=1", "/messages"].map((path) => took(open(path)))),
    Promise.all([took(send()), took(attachment())]),
    took(post({ ...visitor("parent"), token: "" }, action, credentials, at)),
  ]);
  return { pages, files, form };
}

test("a database that says nothing any more is waited for less than ten seconds, by all pages, files and forms", async () => {
  const { pages, files, form } = await silently();
  for (const { result, seconds } of pages) {
    expect(seconds).toBeLessThan(10);
    expectCalmPage(result);
  }
  for (const { result, seconds } of files) {
    expect(seconds).toBeLessThan(10);
    expect(comeBack(result.response)).toEqual([503, "30"]);
  }
  expect(form.seconds).toBeLessThan(10);
  // A form with script answers on its own page, and keeps what was typed.
  expect(form.result.text).toContain(messages("nl").common.unexpected("").split(/[.,]/)[0]);

  // And who comes now is not made to wait at all.
  const start = process.uptime();
  expectCalmPage(await open("/planning"));
  expect(process.uptime() - start).toBeLessThan(2);
});
