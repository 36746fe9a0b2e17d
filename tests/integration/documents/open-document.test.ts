import { createHash, randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { extractImages, extractText, getDocumentProxy } from "unpdf";
import { expect, it } from "vitest";
import { document, documentFile } from "@/db/schema/document";
import { accessLog } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { openDocument, openDocumentFile } from "@/lib/documents/open-document";
import { renderDocument } from "@/lib/documents/render-document";
import { chooseLogo } from "@/lib/organisation/choose-logo";
import { readOrganisation } from "@/lib/organisation/read-organisation";
import { receiveLogo } from "@/lib/organisation/receive-logo";
import { readObject } from "@/lib/storage/storage";
import { now } from "@/lib/time/clock";
import { addDaysTo } from "@/lib/time/instant";
import { addGuardian, asSetUp, auditRows, makeFamily, makePerson, makeStaff } from "../../support/factories";
import { issue, makeOffice, papersOf } from "../invoicing/support";

async function issuedPaper() {
  const office = await makeOffice();
  const family = await makeFamily();
  const { number } = await issue(office, family.parent.id);
  const [paper] = await papersOf(family.parent.id, "invoice");
  return { office, ...family, number, documentId: paper?.id ?? "" };
}

const filesOf = (documentId: string) =>
  asSetUp((tx) => tx.select().from(documentFile).where(eq(documentFile.documentId, documentId)));
const openings = (documentId: string) =>
  asSetUp((tx) => tx.select().from(accessLog).where(eq(accessLog.subjectId, documentId)));

it("makes the PDF once, keeps its hash, and says in it what the page says", async () => {
  const { documentId, number, child } = await issuedPaper();
  await Promise.all([1, 2, 3].map(() => renderDocument({ payload: { documentId } })));
  const [file, ...more] = await filesOf(documentId);
  expect(more).toEqual([]);
  const bytes = (await readObject(file?.storageKey ?? "")) ?? Buffer.alloc(0);
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(file?.sha256);
  expect(bytes.byteLength).toBe(file?.size);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  expect(text).toContain(number);
  expect(text).toContain("€ 1.607,13");
  expect(text).toContain(child.givenName);
});

it("keeps the logo of the day of issue on the sheet and in the PDF, whatever the organisation's is later", async () => {
  const admin = (await makeStaff("admin", null, "Rachid")).actor;
  const send = async (background: string) => {
    const picture = sharp({ create: { width: 300, height: 100, channels: 3, background } });
    orThrow(await receiveLogo(admin, await picture.png().toBuffer(), now()));
    return (await readOrganisation(admin))?.logo ?? expect.fail("no logo");
  };
  const { sha256, width, height } = await send("#0055aa");
  const first = { sha256, width, height };
  const { documentId, parent } = await issuedPaper();
  const second = await send("#aa5500");
  const shown = async () => (await openDocument(parent.actor, documentId, now()))?.sheet.sender.logo;
  expect(await shown()).toEqual(first);
  await renderDocument({ payload: { documentId } });
  const [file] = await filesOf(documentId);
  const pdf = await getDocumentProxy(new Uint8Array((await readObject(file?.storageKey ?? "")) ?? []));
  const [picture, ...more] = await extractImages(pdf, 1);
  expect(more).toEqual([]);
  expect([picture?.width, picture?.height, ...(picture?.data.slice(0, 3) ?? [])]).toEqual([
    300, 100, 0, 0x55, 0xaa,
  ]);
  orThrow(await chooseLogo(admin, { logoId: null, instead: second.id }, now()));
  expect(await shown()).toEqual(first);
  const later = await issuedPaper();
  expect((await openDocument(later.parent.actor, later.documentId, now()))?.sheet.sender.logo).toBeNull();
});

it("makes the PDF when somebody is sooner than the worker", async () => {
  const { documentId, parent } = await issuedPaper();
  const opened = await openDocumentFile(parent.actor, documentId, now());
  expect(opened?.file).toMatchObject(await filesOf(documentId).then(([file]) => ({ sha256: file?.sha256 })));
});

it("opens for the payer and the office alone; all others find nothing and are noted", async () => {
  const { documentId, office, parent, child, location } = await issuedPaper();
  const coParent = await makePerson("Thijs");
  await addGuardian(child.id, coParent.id);
  const stranger = await makeFamily();
  const others: PersonActor[] = [
    coParent.actor,
    stranger.parent.actor,
    (await makeStaff("carer", location.id)).actor,
    (await makeStaff("manager", location.id)).actor,
  ];
  for (const actor of others) {
    expect(await openDocument(actor, documentId, now())).toBeNull();
    expect(await openDocumentFile(actor, documentId, now())).toBeNull();
    const seen = await inTransaction(actor, (tx) =>
      tx.select().from(document).where(eq(document.id, documentId)),
    );
    expect(seen).toEqual([]);
  }
  expect(await openDocument(parent.actor, randomUUID(), now())).toBeNull();
  const refusals = (await auditRows("document.opened")).filter((row) => row.subjectId === documentId);
  expect(refusals).toHaveLength(2 * others.length);
  expect(await openDocument(parent.actor, documentId, now())).toMatchObject({ id: documentId });
  expect(await openDocument(office, documentId, now())).toMatchObject({ id: documentId });
});

it("notes whose paper the office opened, and keeps the payer's own reading from the child's log", async () => {
  const { documentId, office, parent, child } = await issuedPaper();
  await openDocument(parent.actor, documentId, now());
  await openDocument(office, documentId, addDaysTo(now(), 1));
  const rows = (await openings(documentId)).sort((one, other) => one.at.getTime() - other.at.getTime());
  expect(rows).toMatchObject([
    { personId: parent.id, what: "document", childId: null },
    { personId: office.personId, what: "document", childId: child.id },
  ]);
});

it("cannot be changed or taken away afterwards", async () => {
  const { documentId, office } = await issuedPaper();
  await renderDocument({ payload: { documentId } });
  const the = eq(document.id, documentId);
  await expect(
    inTransaction(office, (tx) => tx.update(document).set({ number: "x" }).where(the)),
  ).rejects.toThrow();
  await expect(inTransaction(office, (tx) => tx.delete(document).where(the))).rejects.toThrow();
  const file = eq(documentFile.documentId, documentId);
  await expect(
    inTransaction(office, (tx) => tx.update(documentFile).set({ size: 1 }).where(file)),
  ).rejects.toThrow();
});
