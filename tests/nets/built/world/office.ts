import { randomUUID } from "node:crypto";
import { now } from "@/lib/time/clock";
import { addDaysTo } from "@/lib/time/instant";
import type { Start } from "./set-up";

/** Lists of families on their way in: one to look at, one that is ready, one to take away again. */
export async function makeImportFiles({ sql, put, carerId }: Start) {
  const brought = (mapping: string[] | null) =>
    put("import_file", {
      ...{ file_name: "kinderen.csv", encoding: "utf-8", separator: ";", row_count: 1, added_by: carerId },
      headings: ["Nummer", "Voornaam", "Geboortedatum", "Ouder 1 voornaam"],
      heading_key: randomUUID(),
      rows: sql.json([[randomUUID(), `Kind${randomUUID()}`, "3-2-2024", "Eva"]]),
      mapping: mapping && sql.json(mapping),
      created_at: now(),
    });
  const mapping = ["number", "givenName", "birthDate", "adult1GivenName"];
  return {
    importFiles: { map: await brought(null), go: await brought(mapping), remove: await brought(mapping) },
  };
}

/** What only the office looks at: of no family, so each target has one of its own to settle. */
export const makeTroubles = async ({ put }: Start) => ({
  deadLetterId: await put("outbox", {
    kind: "password-changed",
    payload: {},
    dedupe_key: randomUUID(),
    run_at: addDaysTo(now(), 1),
    dead_at: now(),
  }),
  alarmId: await put("alarm", {
    kind: "mail-quota",
    subject: randomUUID(),
    facts: {},
    raised_at: now(),
    last_at: now(),
  }),
});
