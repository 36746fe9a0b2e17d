import { createHash } from "node:crypto";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import type { Sheet } from "../sheet";
import { sheetPdf } from "./sheet-pdf";

const issuedAt = instantAt(asCareDay("2026-11-01"), asLocalTime("12:00"));
const longName = "Łukasz Çelik-Şahin van den Bovenkamp-Oosterwijk tot Nieuw Loosdrecht";

const sheetWith = (rows: number, change: Partial<Sheet> = {}): Sheet => ({
  title: "Factuur",
  sender: { name: "Villa Bambini", colour: "#17624f", lines: ["Lindelaan 14"], footer: "KvK 12345678" },
  addressee: [longName, "Beukenlaan 21"],
  facts: [{ label: "Nummer", value: "2026-00042" }],
  intro: null,
  blocks: [
    {
      type: "table",
      caption: "Regels",
      columns: [
        { label: "Omschrijving", align: "start", width: 70 },
        { label: "Bedrag", align: "end", width: 30 },
      ],
      rows: Array.from({ length: rows }, (_, index) => ({ cells: [`Regel ${index + 1}`, "€ 60,38"] })),
    },
  ],
  notes: ["Vrijgesteld van btw."],
  ...change,
});

const make = (sheet: Sheet) => sheetPdf({ sheet, number: "2026-00042", issuedAt });

async function read(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: false });
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
  return { pages: text.map((page) => page.replace(/\s+/g, " ")), info };
}

it("prints euro signs and names with letters from all over Europe, in fonts of its own", async () => {
  const bytes = await make(sheetWith(2, { intro: "ĄĆĘŁŃŚŹŻ ąćęłńśźż ĞİŞğış ČĎĚŇŘŠŤŮŽ ŐŰőű ȘȚșț ÅØÆ Ñ ß ÿ" }));
  const { pages, info } = await read(bytes);
  expect(pages[0]).toContain("€ 60,38");
  expect(pages[0]).toContain("Łukasz Çelik-Şahin");
  expect(pages[0]).toContain("ĄĆĘŁŃŚŹŻ ąćęłńśźż ĞİŞğış ČĎĚŇŘŠŤŮŽ ŐŰőű ȘȚșț ÅØÆ Ñ ß ÿ");
  expect(info).toMatchObject({ Title: "Factuur 2026-00042", Author: "Villa Bambini", Language: "nl" });
  expect(Buffer.from(bytes).toString("latin1")).not.toContain("/Helvetica");
});

it("repeats the column names and counts the pages when a table runs on", async () => {
  const { pages } = await read(await make(sheetWith(120)));
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, page] of pages.entries()) {
    expect(page).toContain("Omschrijving Bedrag");
    expect(page).toContain(`Pagina ${index + 1} van ${pages.length}`);
  }
  expect(pages[1]).toContain("Villa Bambini · Factuur 2026-00042");
  expect(pages.join(" ").match(/Regel \d+/g)).toHaveLength(120);
}, 30_000);

it("keeps every letter in papers made after others", async () => {
  await make(sheetWith(1, { addressee: ["Çelik-Şahin Ñuñez Émile Öznur"] }));
  const { pages } = await read(
    await make(sheetWith(1, { intro: "BSN Contract September Naam Euro Opvang" })),
  );
  expect(pages[0]).toContain("BSN Contract September Naam Euro Opvang");
}, 30_000);

it("makes the same bytes of the same paper", async () => {
  const hash = async () =>
    createHash("sha256")
      .update(await make(sheetWith(3)))
      .digest("hex");
  expect(await hash()).toBe(await hash());
}, 30_000);
