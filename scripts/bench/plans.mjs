import { ensureBuilt } from "../lib/build.mjs";
import { readOptions } from "../lib/environment.mjs";
import { runScript } from "../lib/processes.mjs";
import { say } from "../lib/report.mjs";
import { openOfficeSession, openSession, prepareData, startDatabaseServer } from "./data.mjs";
import { screens, startPortal } from "./portals.mjs";
import { readsOf } from "./reads.mjs";
import { scansOf } from "./scans.mjs";
import { startListener } from "./statements.mjs";

// Opens every screen with a fixed address on the large daycare, as a parent, a carer, a manager and an admin,
// and prints each statement for which PostgreSQL would read a big table from end to end, whatever its values, and
// each that with the values of these people read many more rows than it showed. Asserts nothing.
await runScript(async () => {
  const port = Number(readOptions({ port: "value" }).port ?? 22500);
  await ensureBuilt(process.env);
  const server = await startDatabaseServer(port);
  const databaseUrl = server.url("bench_large");
  const data = await prepareData("large", { databaseUrl, port: port + 10, reset: false });
  const { url, hearAsked } = await startListener(databaseUrl, port + 20);
  const portal = await startPortal(data, { databaseUrl: url });

  /** @type {Map<string, string>} statement → the first screen that sent it */
  const heard = new Map();
  /** @type {Map<string, import("./reads.mjs").Read[]>} statement → of the first person it read much for */
  const wasteful = new Map();
  for (const role of ["parent", "carer", "manager", "admin"]) {
    const cookie = await (role === "admin" ? openOfficeSession(data, role) : openSession(data, role));
    hearAsked();
    /** @type {Map<string, import("./statements.mjs").Asked>} */
    const asked = new Map();
    for (const screen of screens()) {
      const { status } = await fetch(`http://127.0.0.1:${data.port}${screen}`, {
        headers: { cookie },
        redirect: "manual",
      });
      for (const one of hearAsked()) {
        if (!heard.has(one.text)) heard.set(one.text, `${role} ${screen}`);
        if (!asked.has(one.text)) asked.set(one.text, one);
      }
      if (status >= 500) say(`${role} ${screen} answered ${status}`);
    }
    // Before the next person comes: the admin of below is the manager with one role more.
    const reads = await readsOf(databaseUrl, [...asked.values()]);
    for (const { text, reads: scans } of reads.found) if (!wasteful.has(text)) wasteful.set(text, scans);
    for (const why of reads.failed) say(`Not asked again: ${why}`);
  }
  await portal.stop();
  const scans = await scansOf(databaseUrl, [...heard.keys()]);
  say(`\n${scans.looked} statements on ${scans.big.length} big tables (${scans.big.join(", ")}).`);
  for (const { text, tables } of scans.found)
    say(`\n${heard.get(text)} reads all of ${tables.join(", ")}:\n  ${inOneLine(text)}`);
  if (scans.found.length === 0) say("None of them reads a big table from end to end.");
  say(`\n${wasteful.size} statements read many more rows than they show.`);
  for (const [text, scans] of wasteful) {
    const told = scans.map(
      ({ table, read, kept, shown }) => `${read} of ${table}, kept ${kept}, showed ${shown}`,
    );
    say(`\n${heard.get(text)}: ${told.join("; ")}\n  ${inOneLine(text)}`);
  }
  return 0;
});

function inOneLine(/** @type {string} */ text) {
  return text.replace(/\s+/g, " ");
}
