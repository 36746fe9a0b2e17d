import { describe, expect, it } from "vitest";
import { type EntryContent, entryContent } from "./content";
import { entryLine, entryRemark, isRunningNap, temperatureText } from "./view";

const content = (kind: string, details: object, text = ""): EntryContent =>
  entryContent.parse({ kind, details, text });

describe("the line of an entry", () => {
  it.each([
    ["sleep", { from: "12:40", to: "14:10" }, "Geslapen van 12.40 tot 14.10", "Slept from 12:40 to 14:10"],
    ["sleep", { from: "12:40", to: null }, "Slaapt sinds 12.40", "Asleep since 12:40"],
    ["bottle", { ml: 150, content: "formula" }, "Fles 150 ml, kunstvoeding", "Bottle 150 ml, formula"],
    [
      "meal",
      { what: "Brood met kaas", amount: "all" },
      "Brood met kaas, alles op",
      "Brood met kaas, finished it",
    ],
    ["nappy", { content: "wet" }, "Natte luier", "Wet nappy"],
    ["temperature", { tenths: 378 }, "Temperatuur 37,8 °C", "Temperature 37.8 °C"],
    ["mood", { mood: "cheerful" }, "Vrolijk", "Cheerful"],
  ])("%s %j", (kind, details, dutch, english) => {
    const remarked = content(kind, details, "Mooie dag");
    expect(entryLine(remarked, "nl")).toBe(dutch);
    expect(entryLine(remarked, "en")).toBe(english);
    expect(entryRemark(remarked)).toBe("Mooie dag");
  });

  it.each(["activity", "note"])("%s is its own line, without a remark", (kind) => {
    const told = content(kind, {}, "Buiten gespeeld");
    expect(entryLine(told, "nl")).toBe("Buiten gespeeld");
    expect(entryRemark(told)).toBe("");
  });
});

it("writes a whole degree with its zero", () => expect(temperatureText(370, "nl")).toBe("37,0"));

it("only a nap without an end is running", () => {
  expect(isRunningNap(content("sleep", { from: "12:40", to: null }))).toBe(true);
  expect(isRunningNap(content("sleep", { from: "12:40", to: "13:00" }))).toBe(false);
  expect(isRunningNap(content("note", {}, "Slaapt"))).toBe(false);
});

describe("what an entry may hold", () => {
  const problem = (input: unknown) => entryContent.safeParse(input).error?.issues[0]?.message;

  it.each([
    ["unknown kind", { kind: "medicine", details: {}, text: "" }],
    ["unknown detail", { kind: "nappy", details: { content: "wet", colour: "green" }, text: "" }],
    ["unknown key", { kind: "note", details: {}, text: "Hoi", author: "x" }],
    ["details of another kind", { kind: "mood", details: { ml: 100, content: "milk" }, text: "" }],
    ["note without text", { kind: "note", details: {}, text: "  " }],
    ["half a millilitre", { kind: "bottle", details: { ml: 10.5, content: "milk" }, text: "" }],
  ])("refuses %s", (_name, input) => expect(problem(input)).toBeDefined());

  it.each([
    ["bottle", { ml: 4, content: "milk" }, "outOfRange"],
    ["bottle", { ml: 401, content: "milk" }, "outOfRange"],
    ["temperature", { tenths: 349 }, "outOfRange"],
    ["temperature", { tenths: 421 }, "outOfRange"],
    ["sleep", { from: "14:00", to: "14:00" }, "endBeforeBegin"],
    ["sleep", { from: "24:00", to: null }, "invalidTime"],
    ["meal", { what: "x".repeat(201), amount: "all" }, "tooLong"],
  ])("%s %j: %s", (kind, details, message) => expect(problem({ kind, details, text: "" })).toBe(message));

  it.each([5, 400])("a bottle of %i ml fits", (ml) =>
    expect(problem({ kind: "bottle", details: { ml, content: "water" }, text: "" })).toBeUndefined(),
  );

  it("bounds the text at a thousand characters", () => {
    expect(problem({ kind: "note", details: {}, text: "x".repeat(1000) })).toBeUndefined();
    expect(problem({ kind: "note", details: {}, text: "x".repeat(1001) })).toBe("tooLong");
  });
});
