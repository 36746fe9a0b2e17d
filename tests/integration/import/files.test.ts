import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { importFile } from "@/db/schema/import";
import { orThrow } from "@/lib/act/outcome";
import { mapColumns } from "@/lib/import/map-columns";
import { listImports, openImport } from "@/lib/import/queries";
import { receiveFile } from "@/lib/import/receive-file";
import { removeFile } from "@/lib/import/remove-file";
import { housekeeping } from "@/lib/jobs/housekeeping";
import { addDaysTo } from "@/lib/time/instant";
import { asSetUp } from "../../support/factories";
import { csvOf, familyRows } from "../../support/many-families";
import { auditOf, codes } from "../organisation/support";
import { bringIn, fileOf, makeDesk, mappingForm, now } from "./support";

const textFile = (text: string) => ({ fileName: "kinderen.csv", content: Buffer.from(text) });

describe("a file that is brought in", () => {
  it("stands there to be looked at, without health and service numbers", async () => {
    const { office } = await makeDesk();
    const file = textFile("Nummer;BSN kind;Voornaam;Allergie\n1;999999990;Zoë;Pinda\n");
    const { fileId } = orThrow(await receiveFile(office.actor, file, now));
    expect(await fileOf(fileId)).toMatchObject({
      ...{ fileName: "kinderen.csv", encoding: "utf-8", separator: ";", rowCount: 1, mapping: null },
      rows: [["1", "", "Zoë", ""]],
    });
    expect(await auditOf("import.received", office.id)).toMatchObject([
      { outcome: "done", subjectId: fileId, after: { rowCount: 1 } },
    ]);
    expect(await listImports(office.actor)).toContainEqual(expect.objectContaining({ id: fileId }));
  });

  it("is the office's to bring", async () => {
    const { outsiders } = await makeDesk();
    for (const { actor, id } of outsiders) {
      expect(await receiveFile(actor, textFile("a;b\n1;2"), now)).toMatchObject({ code: "notAllowed" });
      expect(await auditOf("import.received", id)).toMatchObject([{ outcome: "refused" }]);
      expect(await listImports(actor)).toEqual([]);
    }
  });

  it("is refused when it is none, with the row where it breaks off", async () => {
    const { office } = await makeDesk();
    expect(await receiveFile(office.actor, textFile('a;b\n1;"2'), now)).toMatchObject({
      ...{ code: "importBrokenQuote", facts: { count: 2 } },
    });
    const tooLarge = { fileName: "a.csv", content: "tooLarge" as const };
    expect(await receiveFile(office.actor, tooLarge, now)).toMatchObject({ code: "importTooMuch" });
  });

  it("goes after a week, and not before", async () => {
    const { office } = await makeDesk();
    const { fileId } = orThrow(await receiveFile(office.actor, textFile("a;b\n1;2"), now));
    const there = () =>
      asSetUp((tx) => tx.select({ id: importFile.id }).from(importFile).where(eq(importFile.id, fileId)));
    await housekeeping(addDaysTo(now, 6));
    expect(await there()).toHaveLength(1);
    await housekeeping(addDaysTo(now, 8));
    expect(await there()).toEqual([]);
  });
});

describe("what the columns hold", () => {
  it("is chosen by the office, and remembered for the next file of the kind", async () => {
    const { office } = await makeDesk();
    const heading = `Kolom${randomUUID()}`;
    const bring = async () =>
      orThrow(
        await receiveFile(office.actor, textFile(`${heading};Roepnaam;Geboren;Naam ouder 1\n1;a;b;c`), now),
      ).fileId;
    const first = await bring();
    const guessed = [null, "givenName", "birthDate", "adult1GivenName"];
    expect(await openImport(office.actor, first, 0)).toMatchObject({ step: "map", suggested: guessed });
    const chosen = ["number", "givenName", "birthDate", "adult1GivenName"] as const;
    orThrow(await mapColumns(office.actor, mappingForm(first, 1, [...chosen]), now));
    expect(await fileOf(first)).toMatchObject({ mapping: chosen, version: 2 });
    expect(await auditOf("import.mapped", office.id)).toMatchObject([
      { outcome: "done", subjectId: first, after: { mapping: chosen } },
    ]);
    expect(await openImport(office.actor, await bring(), 0)).toMatchObject({ suggested: chosen });
  });

  it("is refused where something stands twice or is missing, at its column", async () => {
    const { office } = await makeDesk();
    const { fileId } = orThrow(await receiveFile(office.actor, textFile("a;b;BSN\n1;2;3"), now));
    const twice = mappingForm(fileId, 1, ["number", "number"]);
    expect(await mapColumns(office.actor, twice, now)).toMatchObject({
      ...{ code: "importColumnTwice", field: "c1" },
    });
    expect(await mapColumns(office.actor, mappingForm(fileId, 1, ["number"]), now)).toMatchObject({
      code: "importColumnsMissing",
    });
    // A column that is refused by its name counts for nothing, whatever was chosen for it.
    const bsn = mappingForm(fileId, 1, ["givenName", "birthDate", "number"]);
    expect(await mapColumns(office.actor, bsn, now)).toMatchObject({ code: "importColumnsMissing" });
  });

  it("is one person's at a time, and the office's alone", async () => {
    const { office, place, outsiders } = await makeDesk();
    const { fileId } = await bringIn(office.actor, csvOf(familyRows(1, place)));
    const form = mappingForm(fileId, 2, ["number", "givenName", "birthDate", "adult1GivenName"]);
    for (const { actor } of outsiders)
      expect(await mapColumns(actor, form, now)).toMatchObject({ code: "notAllowed" });
    const send = () => mapColumns(office.actor, form, now);
    expect(codes(await Promise.all([send(), send()]))).toEqual(["changedMeanwhile", "done"]);
    const nowhere = mappingForm(randomUUID(), 1, ["number"]);
    expect(await mapColumns(office.actor, nowhere, now)).toMatchObject({ code: "notFound" });
  });
});

describe("a file that is not wanted", () => {
  it("is gone at once", async () => {
    const { office, place } = await makeDesk();
    const file = await bringIn(office.actor, csvOf(familyRows(2, place)));
    orThrow(await removeFile(office.actor, file, now));
    expect(await openImport(office.actor, file.fileId, 0)).toBeNull();
    expect(await auditOf("import.removed", office.id)).toMatchObject([
      { outcome: "done", subjectId: file.fileId, before: { rowCount: 2 } },
    ]);
    expect(await removeFile(office.actor, file, now)).toMatchObject({ code: "notFound" });
  });

  it("is nobody else's to remove or to see", async () => {
    const { office, place, outsiders } = await makeDesk();
    const file = await bringIn(office.actor, csvOf(familyRows(1, place)));
    for (const { actor } of outsiders) {
      expect(await removeFile(actor, file, now)).toMatchObject({ code: "notAllowed" });
      expect(await openImport(actor, file.fileId, 0)).toBeNull();
    }
    expect(await fileOf(file.fileId)).toMatchObject({ rowCount: 1 });
  });
});
