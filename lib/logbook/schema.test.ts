import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { fieldProblemsOf } from "@/lib/validation/field-problem";
import { editEntryForm, writeEntryForm } from "./schema";

const own = { batchId: randomUUID(), child: randomUUID(), day: "2026-11-24" };
const read = (fields: object) => writeEntryForm.safeParse({ ...own, ...fields });
const content = (fields: object) => read(fields).data?.content;
const problems = (fields: object) => {
  const { error } = read(fields);
  return error ? fieldProblemsOf(error) : {};
};
const at = "11:45";

describe("a form about one or several children", () => {
  it("reads one child as a list, and several", () => {
    expect(read({ kind: "note", at, text: "Hoi" }).data?.child).toEqual([own.child]);
    const child = [randomUUID(), randomUUID()];
    expect(read({ child, kind: "note", at, text: "Hoi" }).data?.child).toEqual(child);
  });

  it("keeps its own fields and the entry, nothing else", () => {
    const data = read({ kind: "nappy", at, content: "wet", text: "" }).data;
    expect(Object.keys(data ?? {}).sort()).toEqual(["at", "batchId", "child", "content", "day"]);
  });

  it.each([
    ["no child", { child: undefined }],
    ["an id that is none", { child: ["x"] }],
    ["too many children", { child: Array.from({ length: 41 }, () => randomUUID()) }],
    ["an author", { author: "x" }],
    ["a day that does not exist", { day: "2026-02-30" }],
  ])("refuses %s", (_name, change) =>
    expect(read({ kind: "note", at, text: "Hoi", ...change }).success).toBe(false),
  );
});

describe("each kind", () => {
  it.each([
    [
      { kind: "sleep", from: "12:40", to: "" },
      { from: "12:40", to: null },
    ],
    [
      { kind: "sleep", from: "12:40", to: "14:10" },
      { from: "12:40", to: "14:10" },
    ],
    [
      { kind: "bottle", at, ml: "150", content: "formula" },
      { ml: 150, content: "formula" },
    ],
    [{ kind: "temperature", at, degrees: "37,8" }, { tenths: 378 }],
    [{ kind: "temperature", at, degrees: "38" }, { tenths: 380 }],
    [{ kind: "mood", at, mood: "tired" }, { mood: "tired" }],
  ])("%j", (fields, details) => expect(content(fields)).toMatchObject({ kind: fields.kind, details }));

  it.each([
    [{ kind: "sleep", from: "14:00", to: "13:00" }, { to: "endBeforeBegin" }],
    [{ kind: "bottle", at, ml: "401", content: "milk" }, { ml: "outOfRange" }],
    [{ kind: "bottle", at, ml: "", content: "milk" }, { ml: "required" }],
    [{ kind: "bottle", at, ml: "100" }, { content: "choose" }],
    [{ kind: "meal", at, what: "", amount: "all" }, { what: "required" }],
    [{ kind: "nappy", at: "25:00", content: "wet" }, { at: "invalidTime" }],
    [{ kind: "temperature", at, degrees: "34,9" }, { degrees: "outOfRange" }],
    [{ kind: "temperature", at, degrees: "koorts" }, { degrees: "invalid" }],
    [{ kind: "note", at, text: " " }, { text: "required" }],
    [{ kind: "note", at, text: "x".repeat(1001) }, { text: "tooLong" }],
    [{ kind: "medicine", at, text: "x" }, { kind: "invalid" }],
    [{ kind: "mood", at, mood: "sad", ml: "5" }, { "": "invalid" }],
  ])("%j is told %j", (fields, expected) => expect(problems(fields)).toEqual(expected));
});

describe("ready phrases", () => {
  it("become sentences before what was typed", () =>
    expect(
      content({ kind: "activity", at, phrase: ["Buiten gespeeld", "Geschilderd"], text: "Veel plezier." }),
    ).toMatchObject({ text: "Buiten gespeeld. Geschilderd. Veel plezier." }));

  it("are enough on their own", () =>
    expect(content({ kind: "note", at, phrase: "Graag luiers", text: "" })).toMatchObject({
      text: "Graag luiers",
    }));

  it("name the dishes of a meal", () =>
    expect(
      content({
        kind: "meal",
        at,
        phrase: ["Brood met kaas"],
        what: "Banaan",
        amount: "all",
        text: "Lekker",
      }),
    ).toMatchObject({ details: { what: "Brood met kaas, banaan" }, text: "Lekker" }));

  it("count for the length", () =>
    expect(problems({ kind: "note", at, phrase: "Kort", text: "x".repeat(998) })).toEqual({
      text: "tooLong",
    }));
});

it("an edit names its entry and version", () => {
  const fields = { entryId: randomUUID(), version: "2", kind: "note", at, text: "Beter" };
  expect(editEntryForm.parse(fields)).toMatchObject({ version: 2, content: { text: "Beter" } });
  expect(editEntryForm.safeParse({ ...fields, child: randomUUID() }).success).toBe(false);
});
