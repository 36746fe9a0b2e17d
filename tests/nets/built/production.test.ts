import type { Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { startBeside } from "./beside";
import { type BuiltAction, builtActions } from "./manifests";
import { type Visitor, visitorsOf } from "./people";
import { get, openDatabase, post } from "./portal";
import { settled, the } from "./world/set-up";

/** The demonstration as it is, and the same build on the same database as a production server. */
let sql: Sql;
let visitors: Visitor[];
let production: Awaited<ReturnType<typeof startBeside>>;
let oneTap: BuiltAction;

beforeAll(async () => {
  sql = openDatabase();
  visitors = await visitorsOf(sql);
  oneTap = the(
    builtActions().filter(({ name }) => name === "signInDemoAction"),
    "action of the one-tap log-in",
  );
  const mail = { RESEND_API_KEY: "re_only-a-test", MAIL_FROM: "Portaal <portaal@example.test>" };
  // A run on another day has its clock ahead, which production refuses; nothing here hangs on the day.
  production = await startBeside({ PORTAL_MODE: "production", CLOCK_SHIFT_SECONDS: "", ...mail });
}, 60_000);
afterAll(async () => {
  await production?.stop();
  await sql.end();
});

const parent = () =>
  the(
    visitors.filter(({ kind }) => kind === "parent"),
    "parent among the visitors",
  );
const sessions = async (personId: string) =>
  Number((await sql`SELECT count(*) AS n FROM session WHERE person_id = ${personId}`)[0]?.n);

describe("a production server", () => {
  it("has no mailbox, for nobody, nor a letter of it", async () => {
    await settled(sql);
    const mailbox = (await get(parent(), "/dev/mailbox")).body.toString();
    const addresses = [...mailbox.matchAll(/"\/dev\/mailbox\/([0-9a-f-]{36})"/g)];
    const id = the(addresses, "letter in the mailbox")[1] ?? "";
    for (const path of ["/dev/mailbox", `/dev/mailbox/${id}`]) {
      expect([path, (await get(parent(), path)).response.status]).toEqual([path, 200]);
      for (const visitor of visitors) {
        const { response, body } = await get(visitor, path, { at: production.at });
        expect([path, visitor.kind, response.status]).toEqual([path, visitor.kind, 404]);
        expect(body.toString()).not.toContain(id);
      }
    }
  });

  it("offers nobody at the log-in page", async () => {
    const stranger = { ...parent(), token: "" };
    const offered = async (at: string) =>
      (await get(stranger, "/login", { at })).body.toString().includes('name="personId"');
    expect(await offered(inject("portalOrigin"))).toBe(true);
    expect(await offered(production.at)).toBe(false);
  });

  it("lets nobody in by the action of the one-tap log-in", async () => {
    const stranger = { ...parent(), token: "" };
    const { personId } = stranger;
    if (!personId) throw new Error("The demonstration's parent is nobody.");
    const tap = async (at: string) => {
      const before = await sessions(personId);
      const { response } = await post(stranger, oneTap, { personId }, at);
      const cookies = response.headers.getSetCookie().join();
      return {
        session: (await sessions(personId)) - before,
        cookie: cookies.includes("portal-session"),
      };
    };
    expect(await tap(inject("portalOrigin"))).toEqual({ session: 1, cookie: true });
    expect(await tap(production.at)).toEqual({ session: 0, cookie: false });
  });
});

it.each(["demo", "development"])("%s does not start at an address that everybody can reach", async (mode) => {
  const settings = { PORTAL_MODE: mode, APP_ORIGIN: "https://ouders.example.nl" };
  // It ends by itself, before or just after it has said that it listens.
  const code = await startBeside(settings).then(
    ({ ended }) => ended,
    () => 1,
  );
  expect(code).toBe(1);
});
