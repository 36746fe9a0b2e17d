import fs from "node:fs";
import path from "node:path";
import { actNames } from "../../lib/audit/acts";
import { connectAsOwner } from "./owner";

type Seen = { act: string; done: boolean; refused: boolean };

/** What the audit of a test file's database tells, kept until the whole run is over. */
export async function noteActs(folder: string, database: string) {
  const owner = connectAsOwner();
  try {
    const seen = await owner<Seen[]>`
      select act, bool_or(outcome = 'done') as done, bool_or(outcome = 'refused') as refused from audit group by act`;
    fs.writeFileSync(path.join(folder, `${database}.json`), JSON.stringify(seen));
  } finally {
    await owner.end();
  }
}

/** What no test of a whole run did: each act succeeds once and is refused once, each reading is refused once. */
export function actsMissing(folder: string): string[] {
  const rows = fs
    .readdirSync(folder)
    .flatMap((file): Seen[] => JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")));
  const without = (names: readonly string[], how: "done" | "refused") =>
    names.filter((name) => !rows.some((row) => row.act === name && row[how])).map((name) => `${name} ${how}`);
  const { acts, unrefused, readings } = actNames;
  return [...without([...acts, ...unrefused], "done"), ...without([...acts, ...readings], "refused")];
}
