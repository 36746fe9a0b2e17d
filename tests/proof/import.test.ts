import { expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { exportPeople } from "@/lib/import/export-people";
import { importPeople } from "@/lib/import/import-people";
import { openImport } from "@/lib/import/queries";
import { bookedOf, bringIn, makeDesk, now } from "../integration/import/support";
import { csvOf, familyRows } from "../support/many-families";

const many = 10_000;

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const started = performance.now();
  const turns = watchTurns();
  const result = await work();
  const took = ((performance.now() - started) / 1_000).toFixed(1);
  console.log(`${what}: ${took} s, others waited ${turns().toFixed(0)} ms at most`);
  return result;
}

/** The longest that anything else had to wait for its turn meanwhile. */
function watchTurns() {
  let [last, longest] = [performance.now(), 0];
  const timer = setInterval(() => {
    const at = performance.now();
    longest = Math.max(longest, at - last);
    last = at;
  }, 5);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

it("ten thousand rows: faults are named, a clean file comes in once, and all of it goes out again", async () => {
  const { office, place } = await makeDesk();
  const rows = familyRows(many, place);
  const broken = rows.map((row, index) => (index % 100 === 99 ? { ...row, birthDate: "31-2-2024" } : row));
  const faulty = await timed("reading", () => bringIn(office.actor, csvOf(broken)));
  const view = await timed("checking, with faults", () => openImport(office.actor, faulty.fileId, 0));
  expect(view).toMatchObject({ step: "check", problemCount: many / 100 });
  expect(await importPeople(office.actor, faulty, now)).toMatchObject({ code: "importHasProblems" });
  expect((await bookedOf(rows)).kids).toEqual([]);

  const clean = await bringIn(office.actor, csvOf(rows));
  const came = await timed("importing", () => importPeople(office.actor, clean, now));
  expect(orThrow(came)).toMatchObject({ addedCount: many, knownCount: 0 });
  const again = await bringIn(office.actor, csvOf(rows));
  const second = await timed("the same once more", () => importPeople(office.actor, again, now));
  expect(orThrow(second)).toMatchObject({ addedCount: 0, knownCount: many });
  const { kids, ties, places } = await bookedOf(rows);
  expect([kids.length, ties.length, places.length]).toEqual([many, many * 2, many]);

  const list = orThrow(await timed("exporting", () => exportPeople(office.actor, {}, now)));
  expect(list.rows.length).toBeGreaterThanOrEqual(many);
});
