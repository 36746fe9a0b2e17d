import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ChangeLines } from "@/components/change-request/change-lines";
import type { ChangeFieldName } from "@/lib/change-request/view";
import { familyData } from "@/lib/texts/family-data";

const lines = (field: ChangeFieldName, after: string) => [
  { field, before: { text: "Jan", people: [] }, after: { text: after, people: [] } },
];
const page = (field: ChangeFieldName, after: string) =>
  renderToStaticMarkup(createElement(ChangeLines, { lines: lines(field, after), t: familyData.nl }));

it.each([
  ["givenName", "محمد"],
  ["familyName", "王"],
  ["street", "Улица 王"],
] as const)("says at a new %s that papers cannot show it", (field, after) => {
  expect(page(field, after)).toContain(familyData.nl.paperNote);
});

it.each([
  ["givenName", "Nguyễn"],
  ["familyName", "Щукин"],
  ["remarks", "Houdt van 🧸"],
] as const)("is silent at a new %s that papers can show or do not carry", (field, after) => {
  expect(page(field, after)).not.toContain(familyData.nl.paperNote);
});
