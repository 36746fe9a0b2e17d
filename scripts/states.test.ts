import fs from "node:fs";
import { expect, it } from "vitest";
import { type Steps, stateTables as tables } from "../tests/support/state-tables";

const document = new URL("../docs/states.md", import.meta.url);

function printed(steps: Steps): string {
  const rows = Object.entries(steps).map(
    ([step, { from, to, who }]) => `| ${from.join(", ") || "-"} | ${step} | ${to} | ${who.says} |`,
  );
  return ["| state | step | next state | who |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

/** Between a thing's heading and the next one stands one table, which is the one of the code. */
function withTables(text: string): string {
  const sections = text.split(/^(?=## )/m);
  return sections
    .map((section) => {
      const table = tables.find(({ thing }) => section.startsWith(`## ${thing}\n`));
      return table ? section.replace(/^\|.*(?:\n\|.*)*/m, printed(table.steps)) : section;
    })
    .join("");
}

// `npm run docs:states` writes it.
it("docs/states.md prints the tables of the code", async () => {
  const text = fs.readFileSync(document, "utf8");
  for (const { thing } of tables) expect(text).toContain(`## ${thing}\n`);
  await expect(withTables(text)).toMatchFileSnapshot(document.pathname);
});

it.each(tables.map((one) => [one.thing, one] as const))(
  "every state of %s can be reached",
  (_thing, table) => {
    const steps: Steps = table.steps;
    expect(new Set(Object.values(steps).map(({ to }) => to))).toEqual(new Set(Object.keys(table.settled)));
  },
);
