import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { Sql } from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { messages } from "@/lib/texts/catalogue";
import { paperOf } from "@/scripts/seed/messages/paper";
import { startBeside } from "./beside";
import { photoOf } from "./files";
import { type Kind, type Visitor, visitorsOf } from "./people";
import { ask, changedTables, fingerprint, get, openDatabase } from "./portal";
import { settled, the } from "./world/set-up";

/** The same portal on the same database, with an S3 store at an address where nobody answers. */
let sql: Sql;
let visitors: Visitor[];
let at: string;
let closed: number;
let stop = async () => {};

beforeAll(async () => {
  sql = openDatabase();
  visitors = await visitorsOf(sql);
  ({ at, closed, stop } = await startBeside({ PORTAL_MODE: "demo" }));
}, 60_000);
afterAll(async () => {
  await stop();
  await sql.end();
});

const visitor = (kind: Kind) =>
  the(
    visitors.filter((one) => one.kind === kind),
    `${kind} among the visitors`,
  );
const texts = messages("nl");

async function placeOf(one: Visitor) {
  const found = the(
    await sql<{ id: string }[]>`
      SELECT location_id AS id FROM role_grant WHERE person_id = ${one.personId} AND location_id IS NOT NULL`,
    "place where this person works",
  );
  return found.id;
}

/** Whatever happens, no row is left that tells of a file that is not there. */
async function leavingNothing<Result>(work: () => Promise<Result>): Promise<Result> {
  await settled(sql);
  const before = await fingerprint(sql);
  const result = await work();
  expect(changedTables(before, await fingerprint(sql))).toEqual([]);
  return result;
}

test("a photo is told to come back later, and taken when the store is there again", async () => {
  const carer = visitor("carer");
  const query = new URLSearchParams({
    batchId: randomUUID(),
    locationId: await placeOf(carer),
    sourceKey: randomUUID(),
    fileName: "IMG_1.jpg",
  });
  const [path, body] = [`/api/files/upload?${query}`, await photoOf()];
  const { response, body: said } = await leavingNothing(() => ask(carer, path, { body, at }));
  expect(response.status).toBe(503);
  expect(JSON.parse(said.toString())).toEqual({ message: texts.refusals.storageUnavailable });
  const again = await ask(carer, path, { body });
  expect([again.response.status, JSON.parse(again.body.toString()).state]).toEqual([200, "pending"]);
});

test("photos in a form lead back to their page, which says so", async () => {
  const carer = visitor("carer");
  const body = new FormData();
  body.append("batchId", randomUUID());
  body.append("locationId", await placeOf(carer));
  body.append("files", new File([new Uint8Array(await photoOf())], "IMG_1.jpg"));
  const { response } = await leavingNothing(() => ask(carer, "/api/files/upload", { body, at }));
  const place = response.headers.get("location") ?? "";
  expect([response.status, place]).toEqual([303, "/team/photos/upload?problem=storageUnavailable"]);
  const page = await get(carer, place, { at });
  expect(page.body.toString().replaceAll("&#x27;", "'")).toContain(
    texts.photoWork.problems.storageUnavailable,
  );
});

test("a file for a message is refused likewise, with and without script, and the page keeps what came in before", async () => {
  const parent = visitor("parent");
  const content = paperOf("Recept", []);
  const plain = await leavingNothing(() =>
    ask(parent, "/api/files/attachments?name=recept.pdf", { body: content, at }),
  );
  expect(plain.response.status).toBe(503);
  expect(JSON.parse(plain.body.toString())).toEqual({ message: texts.refusals.storageUnavailable });

  const earlier = await ask(parent, "/api/files/attachments?name=eerder.pdf", { body: content });
  const { id } = JSON.parse(earlier.body.toString()) as { id: string };
  const body = new FormData();
  body.append("file", new File([new Uint8Array(content)], "recept.pdf"));
  const back = new URLSearchParams({ back: `/messages/new?attachment=${id}` });
  const { response } = await leavingNothing(() =>
    ask(parent, `/api/files/attachments?${back}`, { body, at }),
  );
  const place = response.headers.get("location") ?? "";
  expect(place).toBe(`/messages/new?attachment=${id}&problem=storageUnavailable`);
  const page = (await get(parent, place, { at })).body.toString();
  expect(page).toContain(texts.refusals.storageUnavailable);
  expect(page).toContain("eerder.pdf");
});

test("a file that is there cannot be opened for now, and that is no missing file", async () => {
  const photos = await sql<{ id: string }[]>`SELECT k.photo_id AS id FROM photo_child k
    JOIN guardianship g ON g.child_id = k.child_id JOIN photo p ON p.id = k.photo_id
    WHERE g.person_id = ${visitor("parent").personId} AND p.state = 'ready' LIMIT 1`;
  const photo = the(photos, "photo of the visiting parent's child");
  const { response } = await get(visitor("parent"), `/api/files/photos/${photo.id}/large`, {
    at,
  });
  expect([response.status, response.headers.get("retry-after")]).toEqual([503, "30"]);
});

test("a store that takes calls and says nothing is not waited for longer than ten seconds", async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(closed, "127.0.0.1", resolve));
  const carer = visitor("carer") as Visitor;
  const place = {
    batchId: randomUUID(),
    locationId: await placeOf(carer),
    sourceKey: "x",
    fileName: "IMG_1.jpg",
  };
  const ways: [Visitor, string, Buffer | undefined][] = [
    [carer, `/api/files/upload?${new URLSearchParams(place)}`, await photoOf()],
    [carer, `/api/files/upload?${new URLSearchParams({ ...place, upload: randomUUID() })}`, undefined],
    [carer, `/api/files/direct?for=photo&locationId=${place.locationId}&bytes=9&type=image/jpeg`, undefined],
    [visitor("parent") as Visitor, "/api/files/attachments?name=recept.pdf", paperOf("Recept", [])],
  ];
  const start = process.uptime();
  const answers = await leavingNothing(() =>
    Promise.all(ways.map(([one, path, body]) => ask(one, path, { body, at }))),
  );
  expect(process.uptime() - start).toBeLessThan(10);
  for (const { response, body } of answers) {
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "30"]);
    expect(JSON.parse(body.toString())).toEqual({ message: texts.refusals.storageUnavailable });
  }
  silent.closeAllConnections();
  silent.close();
});
