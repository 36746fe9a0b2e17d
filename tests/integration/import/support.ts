import { and, eq, inArray } from "drizzle-orm";
import { child, guardianship } from "@/db/schema/child";
import { placement } from "@/db/schema/contract";
import { type ColumnMapping, importFile, importRow } from "@/db/schema/import";
import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { guessColumns } from "@/lib/import/guess-columns";
import { importPeople } from "@/lib/import/import-people";
import { mapColumns } from "@/lib/import/map-columns";
import { receiveFile } from "@/lib/import/receive-file";
import { columnFieldName, mapImportSchema } from "@/lib/import/schema";
import { now as clock } from "@/lib/time/clock";
import { asSetUp, makeFamily, makeStaff } from "../../support/factories";
import { type Cells, csvOf } from "../../support/many-families";

/** The real day: ties begin on it. */
export const now = clock();

export async function makeDesk() {
  const { location, parent, child: kid } = await makeFamily();
  const office = await makeStaff("office", null, "Ingrid");
  const manager = await makeStaff("manager", location.id, "Jolanda");
  const carer = await makeStaff("carer", location.id);
  const place = { locationName: location.name, groupName: location.groupName };
  return { office, location, parent, kid, place, outsiders: [parent, carer, manager] };
}

export const mappingForm = (fileId: string, version: number, mapping: ColumnMapping) =>
  mapImportSchema.parse({
    ...{ fileId, version: String(version) },
    ...Object.fromEntries(mapping.map((column, place) => [columnFieldName(place), column ?? ""])),
  });

/** A file with the columns that its headings name, ready to be imported. */
export async function bringIn(actor: PersonActor, content: Buffer) {
  const { fileId } = orThrow(await receiveFile(actor, { fileName: "kinderen.csv", content }, now));
  const { headings } = await fileOf(fileId);
  orThrow(await mapColumns(actor, mappingForm(fileId, 1, guessColumns(headings)), now));
  return { fileId, version: 2 };
}

export const importRows = async (actor: PersonActor, rows: readonly Cells[]) =>
  importPeople(actor, await bringIn(actor, csvOf(rows)), now);

export const fileOf = async (fileId: string) => {
  const [row] = await asSetUp((tx) => tx.select().from(importFile).where(eq(importFile.id, fileId)));
  if (!row) throw new Error("no such file");
  return row;
};

/** What became of these rows. */
export async function bookedOf(rows: readonly Cells[]) {
  const numbers = rows.map(({ number }) => number ?? "");
  return asSetUp(async (tx) => {
    const booked = await tx.select().from(importRow).where(inArray(importRow.number, numbers));
    const ids = booked.map(({ childId }) => childId);
    if (ids.length === 0) return { booked, kids: [], ties: [], places: [] };
    const kids = await tx.select().from(child).where(inArray(child.id, ids));
    const ties = await tx.select().from(guardianship).where(inArray(guardianship.childId, ids));
    const places = await tx.select().from(placement).where(inArray(placement.childId, ids));
    return { booked, kids, ties, places };
  });
}

export const kidsNamed = (givenName: string, familyName: string) =>
  asSetUp((tx) =>
    tx
      .select()
      .from(child)
      .where(and(eq(child.givenName, givenName), eq(child.familyName, familyName))),
  );
