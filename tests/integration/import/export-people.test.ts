import { expect, it } from "vitest";
import type { ImportColumn } from "@/db/schema/import";
import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { listOpenings } from "@/lib/change-request/queries";
import { openFamilyFile } from "@/lib/family/family-file";
import { exportPeople } from "@/lib/import/export-people";
import { importPeople } from "@/lib/import/import-people";
import { csvFile } from "@/lib/import/write-csv";
import { columnNames } from "@/lib/texts/import-columns";
import { addDays, today } from "@/lib/time/care-day";
import { addGuardian, makeChild, makePerson } from "../../support/factories";
import { csvOf, familyRows } from "../../support/many-families";
import { auditOf } from "../organisation/support";
import { bringIn, fileOf, importRows, makeDesk, now } from "./support";

const listOf = async (actor: PersonActor) => {
  const { headings, rows } = orThrow(await exportPeople(actor, {}, now));
  const columns = columnNames("nl").map(({ column }) => column);
  const cells = rows.map(
    (row) =>
      Object.fromEntries(row.map((cell, place) => [columns[place], cell])) as Record<ImportColumn, string>,
  );
  return { headings, rows, cells };
};

it("holds every child with its place and adults, as it can be imported", async () => {
  const { office, place, kid, parent } = await makeDesk();
  const [row = {}] = familyRows(1, place);
  orThrow(await importRows(office.actor, [row]));
  const { headings, rows, cells } = await listOf(office.actor);
  expect(cells.find(({ number }) => number === row.number)).toMatchObject({
    ...{ givenName: "Kind0", birthDate: "2024-01-01", location: place.locationName, group: place.groupName },
    ...{ startsOn: "2026-01-05", endsOn: "2099-12-31", adult1Relation: "Moeder", adult1Postcode: "5611AB" },
    ...{ adult1Phone: "06 12345678", adult1IsContractHolder: "ja", adult2IsContractHolder: "nee" },
  });
  // Who was typed in has the own id for a number; sent back as it is, nothing of it is new.
  expect(cells.find(({ number }) => number === kid.id)).toMatchObject({ adult1Email: parent.email });
  const file = await bringIn(office.actor, Buffer.from(csvFile(headings, rows)));
  expect(orThrow(await importPeople(office.actor, file, now))).toMatchObject({
    ...{ addedCount: 0, knownCount: rows.length },
  });
  expect(await fileOf(file.fileId)).toMatchObject({ rows: [] });
});

it("leaves out who left, and adults who are blocked or no longer tied", async () => {
  const { office, location, parent, kid } = await makeDesk();
  const gone = await makeChild(location, parent.id, { givenName: "Weg", endsOn: addDays(today(now), -1) });
  const [blocked, former, third] = [await makePerson("Bo"), await makePerson("Kas"), await makePerson("Ans")];
  await addGuardian(kid.id, blocked.id, { blockReason: "Beschikking" });
  await addGuardian(kid.id, former.id, { endsOn: addDays(today(now), -1) });
  await addGuardian(kid.id, third.id);
  const { cells } = await listOf(office.actor);
  expect(cells.map(({ number }) => number)).not.toContain(gone.id);
  const row = cells.find(({ number }) => number === kid.id);
  expect([row?.adult1Email, row?.adult2Email]).toEqual([parent.email, third.email]);
});

it("is noted in the audit, and once a day with each child, for its parents too", async () => {
  const { office, parent, kid } = await makeDesk();
  for (const _ of [1, 2]) await listOf(office.actor);
  const told = await listOpenings(parent.actor, kid.id);
  expect(told.map(({ kinds }) => kinds)).toEqual([["export"]]);
  expect(await auditOf("people.exported", office.id)).toMatchObject([
    { outcome: "done", childIds: expect.arrayContaining([kid.id]) },
    { outcome: "done" },
  ]);
  const file = await openFamilyFile(office.actor, kid.id, now);
  expect(file?.accesses?.flatMap(({ kinds }) => kinds)).toContain("export");
});

it("is nobody else's to have", async () => {
  const { outsiders } = await makeDesk();
  for (const { actor, id } of outsiders) {
    expect(await exportPeople(actor, {}, now)).toMatchObject({ code: "notAllowed" });
    expect(await auditOf("people.exported", id)).toMatchObject([{ outcome: "refused" }]);
  }
});

it("goes round: what was written is what is read", async () => {
  const { office, place } = await makeDesk();
  const rows = familyRows(2, place);
  const [wanted] = rows;
  const odd = { ...wanted, givenName: "=1+1", familyName: '\'t Hart; "de" Beer' };
  orThrow(await importPeople(office.actor, await bringIn(office.actor, csvOf([odd])), now));
  const { headings, rows: written, cells } = await listOf(office.actor);
  expect(cells.find(({ number }) => number === odd.number)).toMatchObject({
    ...{ givenName: odd.givenName, familyName: odd.familyName },
  });
  expect(csvFile(headings, written)).toContain(`'=1+1`);
});
