import { createHash } from "node:crypto";
import { extractText, getDocumentProxy } from "unpdf";
import { beforeAll, expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import { printableRanges } from "../printable-ranges";
import type { Sheet } from "../sheet";
import { hasPicture, loadFonts, weights } from "./fonts";
import { sheetPdf } from "./sheet-pdf";

beforeAll(loadFonts);

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
  return { pages: text.map((page) => page.normalize("NFC").replace(/\s+/g, " ")), info };
}

/** Fonts that are not in the file itself: a reader would put in one of its own. */
const foreignFonts = (bytes: Uint8Array) =>
  Array.from(
    Buffer.from(bytes)
      .toString("latin1")
      .matchAll(/\/BaseFont \/(\S+)/g),
    ([, name]) => name,
  ).filter((name) => !/^[A-Z]{6}\+(Figtree|NotoSans)-/.test(name ?? ""));

type Box = { text: string; left: number; right: number; bottom: number; top: number };

async function textBoxes(pdf: Awaited<ReturnType<typeof getDocumentProxy>>, page: number): Promise<Box[]> {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  return items.flatMap((item) => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [, , , size, left, bottom] = item.transform as number[];
    if (size === undefined || left === undefined || bottom === undefined) return [];
    return [{ text: item.str, left, right: left + item.width, bottom, top: bottom + size * 0.6 }];
  });
}

const overlap = (one: Box, other: Box) =>
  one !== other &&
  one.left < other.right - 0.5 &&
  other.left < one.right - 0.5 &&
  one.bottom < other.top &&
  other.bottom < one.top;

it("prints euro signs and names with letters from all over Europe, in fonts of its own", async () => {
  const bytes = await make(sheetWith(2, { intro: "ĄĆĘŁŃŚŹŻ ąćęłńśźż ĞİŞğış ČĎĚŇŘŠŤŮŽ ŐŰőű ȘȚșț ÅØÆ Ñ ß ÿ" }));
  const { pages, info } = await read(bytes);
  expect(pages[0]).toContain("€ 60,38");
  expect(pages[0]).toContain("Łukasz Çelik-Şahin");
  expect(pages[0]).toContain("ĄĆĘŁŃŚŹŻ ąćęłńśźż ĞİŞğış ČĎĚŇŘŠŤŮŽ ŐŰőű ȘȚșț ÅØÆ Ñ ß ÿ");
  expect(info).toMatchObject({ Title: "Factuur 2026-00042", Author: "Villa Bambini", Language: "nl" });
  expect(foreignFonts(bytes)).toEqual([]);
}, 30_000);

it("prints names of Viet Nam, Greece and Ukraine, and a visible mark for every other letter", async () => {
  const addressee = [
    "Nguyễn Thị Hồng Phượng",
    "Παπαδόπουλος Ωμέγα",
    "Дмитрий Щукин Їжак",
    "Zoe\u0308 06\u20111234",
  ];
  const bytes = await make(
    sheetWith(1, { addressee: [...addressee, "محمد بن علي"], intro: "Voor 王小明 🧸 en\nNguyễn" }),
  );
  const { pages } = await read(bytes);
  for (const name of addressee.slice(0, 3)) expect(pages[0]).toContain(name);
  expect(pages[0]).toContain("Zoë 06-1234");
  expect(pages[0]).toContain("\ufffd\ufffd\ufffd\ufffd \ufffd\ufffd \ufffd\ufffd\ufffd");
  expect(pages[0]).toContain("Voor \ufffd\ufffd\ufffd \ufffd en Nguyễn");
  expect(foreignFonts(bytes)).toEqual([]);
}, 30_000);

it("knows exactly which letters its fonts can draw", () => {
  const known = printableRanges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
  expect(known.filter((letter) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(letter)).length).toBeGreaterThan(1600);
  for (const weight of weights) expect(known.filter((letter) => !hasPicture(letter, weight))).toEqual([]);
});

const long = {
  word: "Hottentottententententoonstellingsverantwoordelijkheidsverzekering".repeat(2),
  wide: "W".repeat(90),
  address: "een.heel.lange.naam@kinderdagverblijf-voorbeeld-zuidoost-noordwest-locatie.example.nl",
};

it("keeps long words and addresses in their places, without a letter more or less", async () => {
  const { word, wide, address } = long;
  const sheet = sheetWith(1, {
    sender: {
      name: `Opvang ${word}`,
      colour: "#17624f",
      lines: [address, wide],
      footer: `KvK  ·  ${address}`,
    },
    addressee: [wide, word, address],
    facts: [wide, word, address, "2026"].map((value, index) => ({ label: `Feit ${index}`, value })),
    intro: `Vooraf ${wide} en ${address}`,
    blocks: [
      { type: "heading", text: word, detail: address },
      {
        type: "facts",
        facts: [word, wide, address].map((value, index) => ({ label: `${word}${index}`, value })),
      },
      { type: "text", text: wide },
      {
        type: "table",
        caption: "Regels",
        columns: [
          { label: "Omschrijving", align: "start", width: 52 },
          { label: "Uren", align: "end", width: 14 },
          { label: "Uurtarief", align: "end", width: 16 },
          { label: "Bedrag", align: "end", width: 18 },
        ],
        rows: [
          { cells: [wide, "139,75", "€\u00a011,50", "€\u00a01.607,13"], detail: address },
          { cells: [`Subtotaal ${word}`, "", "", "€\u00a01.607,13"], strong: true },
        ],
      },
      { type: "sums", caption: "Totaal", rows: [{ label: word, value: "€\u00a01.607,13", strong: true }] },
      { type: "signatures", parties: [wide, address].map((name, index) => ({ name, role: `Rol ${index}` })) },
    ],
    notes: [wide, address],
  });
  const pdf = await getDocumentProxy(new Uint8Array(await make(sheet)));
  for (let number = 1; number <= pdf.numPages; number++) {
    const boxes = await textBoxes(pdf, number);
    expect(boxes.filter((box) => box.left < 55 || box.right > 541 || box.bottom < 15)).toEqual([]);
    expect(boxes.flatMap((one) => boxes.filter((other) => overlap(one, other)))).toEqual([]);
  }
  const { text } = await extractText(pdf, { mergePages: true });
  const letters = text.replace(/\s+/g, "");
  for (const one of Object.values(long)) expect(letters.split(one).length).toBeGreaterThan(5);
}, 30_000);

it.each([24, 26, 28, 30, 32, 34, 36])(
  "never leaves the notes alone on a page, with %d lines",
  async (rows) => {
    const table = sheetWith(rows).blocks;
    const sums = {
      type: "sums",
      caption: "Totaal",
      rows: [{ label: "Te betalen", value: "€ 1,00" }],
    } as const;
    const blocks = [...table, { ...sums, rows: [...sums.rows] }];
    const { pages } = await read(await make(sheetWith(rows, { blocks, notes: ["Noot een.", "Noot twee."] })));
    expect(pages.at(-1)).toContain("Te betalen");
    expect(pages.at(-1)).toContain("Noot twee.");
  },
  30_000,
);

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
