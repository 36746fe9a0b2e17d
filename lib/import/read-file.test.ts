import { describe, expect, it } from "vitest";
import { readFile } from "./read-file";

const utf8 = (text: string) => new TextEncoder().encode(text);
const windows = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
const table = (separator: string) =>
  `Nummer${separator}Voornaam\r\n1${separator}Zoë\r\n2${separator}"Jan${separator} ""de"" Beer"\r\n`;

describe("a file as a spreadsheet saved it", () => {
  it.each([
    ["UTF-8", utf8(table(";")), "utf-8", ";"],
    ["UTF-8 with its mark", utf8(`\ufeff${table(",")}`), "utf-8", ","],
    ["Windows-1252", windows(table(";")), "windows-1252", ";"],
    ["tabs", utf8(table("\t")), "utf-8", "\t"],
    ["Unicode text of Excel", utf16(table("\t")), "utf-16le", "\t"],
    ["lines of Unix", utf8(table(";").replaceAll("\r\n", "\n")), "utf-8", ";"],
  ])("%s", (_name, bytes, encoding, separator) => {
    expect(readFile(bytes)).toEqual({
      ...{ encoding, separator, headings: ["Nummer", "Voornaam"] },
      rows: [
        ["1", "Zoë"],
        ["2", `Jan${separator} "de" Beer`],
      ],
    });
  });

  it("keeps empty rows in between, so that rows keep their number, and drops those at the end", () => {
    expect(readFile(utf8("a;b\n\n1;2\n;\n\n"))).toMatchObject({ rows: [[""], ["1", "2"]] });
  });

  it("takes a separator within quotes for text", () => {
    expect(readFile(utf8('"Naam, roep;naam,x";Nummer\n1;2'))).toMatchObject({ separator: ";" });
  });

  it("takes off the apostrophe that keeps a spreadsheet from reckoning, and no other", () => {
    expect(readFile(utf8("a;b\n'+31 6;'t Hart"))).toMatchObject({ rows: [["+31 6", "'t Hart"]] });
  });

  it("keeps accents in one form, however they were written", () => {
    expect(readFile(utf8("a;b\nZoe\u0308;1"))).toMatchObject({ rows: [["Zo\u00eb", "1"]] });
  });
});

describe("what is no such file", () => {
  it.each([
    ["a workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), { code: "importNoText" }],
    ["an empty one", utf8(""), { code: "importOneColumn" }],
    ["one column", utf8("Naam\nJan"), { code: "importOneColumn" }],
    ["headings only", utf8("Nummer;Naam\n;\n"), { code: "importNoRows" }],
    ["a quote without an end", utf8('a;b\n1;2\n3;"4\n5;6'), { code: "importBrokenQuote", row: 3 }],
    ["a quote in the middle", utf8('a;b\n1;2\n3;4\n5;x"6"'), { code: "importBrokenQuote", row: 4 }],
    ["too many rows", utf8(`a;b\n${"1;2\n".repeat(10_001)}`), { code: "importTooMuch" }],
    ["too many columns", utf8(`${"a;".repeat(101)}\n1;2`), { code: "importTooMuch" }],
    ["a cell like a book", utf8(`a;b\n1;${"x".repeat(5_001)}`), { code: "importTooMuch" }],
  ])("%s", (_name, bytes, problem) => expect(readFile(bytes)).toEqual(problem));

  it("as many rows as fit are read", () => {
    expect(readFile(utf8(`a;b\n${"1;2\n".repeat(10_000)}`))).toMatchObject({ separator: ";" });
  });
});
