import { ensureBuilt } from "../lib/build.mjs";
import { withConnection } from "../lib/database.mjs";
import { readOptions } from "../lib/environment.mjs";
import { runScript, sleep } from "../lib/processes.mjs";
import { openOfficeSession, openSession, prepareData, startDatabaseServer } from "./data.mjs";
import { startPortal } from "./portals.mjs";
import { decimals, printTable } from "./print.mjs";
import { timesOf } from "./reads.mjs";
import { startListener } from "./statements.mjs";

// Searches 10,000 children and their adults as a manager and as the office, in the ways people search, and prints how
// long PostgreSQL works on what the page asks: all of it, and the search alone. Asserts nothing.
await runScript(async () => {
  const { port: wanted, reset } = readOptions({ port: "value", reset: "flag" });
  const port = Number(wanted ?? 22500);
  await ensureBuilt(process.env);
  const server = await startDatabaseServer(port);
  const databaseUrl = server.url("bench_large");
  const data = await prepareData("large", { databaseUrl, port: port + 10, reset: Boolean(reset) });
  const { url, hearAsked } = await startListener(databaseUrl, port + 20);
  const portal = await startPortal(data, { databaseUrl: url });
  // What a portal does as it starts is none of what a page asks.
  await sleep(15_000);
  const texts = await waysToSearch(databaseUrl);
  const search = async (/** @type {string} */ who, /** @type {string} */ cookie) => {
    const rows = [];
    for (const [way, text] of texts) rows.push(await searchOnce(way, text, cookie));
    printTable(who, ["search", "files on the page", "statements", "search ms", "page ms"], rows);
  };
  /** @returns {Promise<(string | number)[]>} */
  async function searchOnce(
    /** @type {string} */ way,
    /** @type {string} */ text,
    /** @type {string} */ cookie,
  ) {
    const address = `http://127.0.0.1:${data.port}/team/families?${new URLSearchParams({ q: text })}`;
    const ask = () => fetch(address, { headers: { cookie } }).then((answer) => answer.text());
    await ask();
    await sleep(300);
    hearAsked();
    const page = await ask();
    await sleep(300);
    const times = await timesOf(databaseUrl, hearAsked());
    const all = times.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const found = times.filter((one) => /search_name|k\.phone/.test(one.text));
    const slowest = Math.max(0, ...found.map(({ milliseconds }) => milliseconds));
    const files = new Set(page.match(/\/team\/families\/[0-9a-f-]{36}/g)).size;
    return [`${way}: ${text}`, files, times.length, decimals(slowest, 1), decimals(all, 1)];
  }
  await search("manager", await openSession(data, "manager"));
  await search("office", await openOfficeSession(data, "office"));
  await portal.stop();
  return 0;
});

/**
 * Words that find something in this daycare, each in another way.
 * @param {string} databaseUrl
 * @returns {Promise<[way: string, text: string][]>}
 */
function waysToSearch(databaseUrl) {
  return withConnection(databaseUrl, async (sql) => {
    const [child] = await sql`select given_name, family_name from child order by id limit 1`;
    const [adult] = await sql`select k.phone, a.email from account a
      join person_contact k on k.person_id = a.person_id
      join guardianship g on g.person_id = a.person_id order by a.id limit 1`;
    return [
      ["one letter", "a"],
      ["a common part", "van"],
      ["a name", String(child?.family_name)],
      ["both names", `${child?.given_name} ${child?.family_name}`],
      ["an apostrophe left out", "oconnor"],
      ["a number", String(adult?.phone).slice(-8)],
      ["an address", String(adult?.email).split("@")[0] ?? ""],
      ["nobody", "qqxxqq"],
    ];
  });
}
