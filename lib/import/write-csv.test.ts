import { describe, expect, it } from "vitest";
import { readFile } from "./read-file";
import { csvFile } from "./write-csv";

const lineOf = (cell: string) => csvFile(["a", "b"], [[cell, "1"]]).split("\r\n")[1];

describe("a list for spreadsheets", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+31612345678", "'+31612345678"],
    ["-2", "'-2"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", `"'\r=1"`],
    ["\n=1", `"'\n=1"`],
    ["van der Berg", "van der Berg"],
    ['Jan "de" Beer', '"Jan ""de"" Beer"'],
    ["Groen; geel", '"Groen; geel"'],
    ["'t Hart", "'t Hart"],
    ["", ""],
  ])("%j", (cell, written) => expect(lineOf(cell)).toBe(`${written};1`));

  it("is read back as it was", () => {
    const rows = [
      ["=1+1", "'t Hart"],
      ["+31 6", 'a "b"; c'],
      ["-2", "Zoë"],
    ];
    const bytes = new TextEncoder().encode(csvFile(["Nummer", "Naam"], rows));
    expect(readFile(bytes)).toEqual({
      ...{ encoding: "utf-8", separator: ";", headings: ["Nummer", "Naam"], rows },
    });
  });
});
