import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { asLocalTime } from "@/lib/time/local-time";
import { entryContent } from "./content";
import { entryValues } from "./entry-values";
import { editEntryForm } from "./schema";

it.each([
  ["sleep", { from: "12:40", to: null }, ""],
  ["sleep", { from: "12:40", to: "14:10" }, "Onrustig"],
  ["bottle", { ml: 150, content: "breast_milk" }, ""],
  ["meal", { what: "Brood met kaas", amount: "most" }, "Met smaak"],
  ["nappy", { content: "stool" }, ""],
  ["temperature", { tenths: 378 }, ""],
  ["mood", { mood: "clingy" }, ""],
  ["activity", {}, "Buiten gespeeld"],
  ["note", {}, "Graag luiers."],
])("%s %j survives the way through its form", (kind, details, text) => {
  const content = entryContent.parse({ kind, details, text });
  for (const language of ["nl", "en"] as const) {
    const values = entryValues(asLocalTime("12:40"), content, language);
    const { at, ...rest } = values;
    const fields = kind === "sleep" ? rest : values;
    const read = editEntryForm.parse({ entryId: randomUUID(), version: "1", kind, ...fields });
    expect(read.content).toEqual(content);
    expect(read.at).toBe(at);
  }
});
