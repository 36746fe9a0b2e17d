import { ensureBuilt } from "../lib/build.mjs";
import { readOptions } from "../lib/environment.mjs";
import { runScript } from "../lib/processes.mjs";
import { buildBareApp } from "./bare-app.mjs";
import { clientBytes } from "./client-bytes.mjs";
import { prepareData, startDatabaseServer } from "./data.mjs";
import { screens, startBare, startPortal, targetOf } from "./portals.mjs";
import { kilobytes, printTable } from "./print.mjs";

// What a browser fetches at the first visit of every screen with a fixed address, as a parent and as a
// manager of the demonstration. Screens that send the person elsewhere are left out.
await runScript(async () => {
  const port = Number(readOptions({ port: "value" }).port ?? 22500);
  await ensureBuilt(process.env);
  const bare = await startBare(await buildBareApp(), port + 1);
  const server = await startDatabaseServer(port);
  const place = { databaseUrl: server.url("bench_demo"), port: port + 10, reset: false };
  const portal = await startPortal(await prepareData("demo", place));

  const rows = [["bare page", ...sizes(await clientBytes(bare.url))]];
  for (const role of ["parent", "manager"]) {
    for (const path of screens()) {
      const { url, cookie } = await targetOf(portal, { name: path, path, role });
      const found = await clientBytes(url, cookie).catch(() => undefined);
      if (found) rows.push([`${role} ${path}`, ...sizes(found)]);
    }
  }
  printTable("Bytes of the first visit, gzip", ["screen", "kB HTML", "kB JS", "kB CSS"], rows);
  return 0;
});

function sizes(/** @type {import("./client-bytes.mjs").Bytes} */ bytes) {
  return [bytes.html, bytes.js, bytes.css].map(kilobytes);
}
