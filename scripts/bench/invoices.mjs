import fs from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { ensureBuilt } from "../lib/build.mjs";
import { withConnection } from "../lib/database.mjs";
import { readOptions } from "../lib/environment.mjs";
import { ROOT, runScript, sleep } from "../lib/processes.mjs";
import { say } from "../lib/report.mjs";
import { prepareData, startDatabaseServer } from "./data.mjs";
import { startPortal } from "./portals.mjs";

// The portal's worker makes PDFs on the portal as built; the renderer alone makes a plain invoice in the same
// run: node scripts/bench/invoices.mjs --papers 1000. What the figures mean: docs/performance.md.
await runScript(async () => {
  const options = readOptions({ papers: "value", port: "value", reset: "flag" });
  const papers = Number(options.papers ?? 1000);
  const port = Number(options.port ?? 22150);
  await ensureBuilt(process.env);
  const alone = await rendererAlone(100);

  const server = await startDatabaseServer(port);
  const place = { databaseUrl: server.url("bench_papers"), port: port + 10, reset: options.reset === true };
  const data = await prepareData("demo", place);
  const portal = await startPortal(data);
  await makeDue(data.databaseUrl, papers);
  const { seconds, memory } = await watch(data.databaseUrl, papers, portal.pid ?? 0);
  await portal.stop();

  const rate = papers / seconds;
  say(`\nRenderer alone, a plain page with twelve lines: ${alone.toFixed(1)} a second.`);
  say(
    `Portal, read, rendered, hashed, stored and noted: ${rate.toFixed(1)} a second, ${(rate / alone).toFixed(2)} of the renderer alone.`,
  );
  say(`Memory of the server (MB) after every tenth part of ${papers}: ${memory.join(" ")}.`);
  return 0;
});

/** Twelve lines on a page in the portal's font, and nothing around it. */
async function rendererAlone(/** @type {number} */ count) {
  Object.assign(process.env, { NODE_ENV: "production" });
  const { Document, Font, Page, renderToBuffer, Text, View } = await import("@react-pdf/renderer");
  const { createElement: h } = await import("react");
  Font.register({ family: "Figtree", src: path.join(ROOT, "lib/documents/fonts/figtree-400.ttf") });
  const lines = Array.from({ length: 12 }, (_, index) =>
    h(
      View,
      { key: index, style: { flexDirection: "row" } },
      h(Text, { style: { width: "70%" } }, `Opvang, regel ${index + 1}`),
      h(Text, { style: { width: "30%", textAlign: "right" } }, "€ 1.453,83"),
    ),
  );
  const page = h(Page, { size: "A4", style: { fontFamily: "Figtree", fontSize: 10, padding: 40 } }, lines);
  const make = async () => {
    await renderToBuffer(h(Document, null, page));
    await new Promise((resolve) => setImmediate(resolve));
  };
  for (let warm = 0; warm < 10; warm++) await make();
  const start = performance.now();
  for (let index = 0; index < count; index++) await make();
  return count / ((performance.now() - start) / 1000);
}

/** Copies of the demonstration's papers up to the wanted number, and all of them due now. */
async function makeDue(/** @type {string} */ databaseUrl, /** @type {number} */ papers) {
  await withConnection(databaseUrl, async (sql) => {
    await sql`delete from outbox where kind = 'document.render'`;
    await sql`delete from document_file where document_id in (select id from document where number like 'M-%')`;
    await sql`delete from document where number like 'M-%'`;
    await sql`insert into document (kind, payer_id, child_ids, subject_id, year, number, issued_on, fingerprint, sheet)
      select kind, payer_id, child_ids, gen_random_uuid(), year, 'M-' || row_number() over (), issued_on, fingerprint, sheet
      from document cross join generate_series(1, 3) limit ${papers}`;
    await sql`insert into outbox (kind, payload, dedupe_key, run_at)
      select 'document.render', jsonb_build_object('documentId', id), 'document.render:' || id, now()
      from document where number like 'M-%'`;
  });
}

function residentMb(/** @type {number} */ pid) {
  const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

/** Until all are made: how long it took, and the memory of the server at every tenth part. */
async function watch(
  /** @type {string} */ databaseUrl,
  /** @type {number} */ papers,
  /** @type {number} */ pid,
) {
  const start = performance.now();
  /** @type {number[]} */
  const memory = [];
  await withConnection(databaseUrl, async (sql) => {
    for (let made = 0; made < papers; await sleep(200)) {
      const [row] =
        await sql`select count(*)::int as made from document_file f join document d on d.id = f.document_id
        where d.number like 'M-%'`;
      made = row?.made ?? 0;
      while (memory.length < Math.floor((10 * made) / papers)) memory.push(residentMb(pid));
    }
  });
  return { seconds: (performance.now() - start) / 1000, memory };
}
