import { randomUUID } from "node:crypto";
import type { Outcome } from "@/lib/act/outcome";
import { asCareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import { auditRows, makeFamily, makeStaff } from "../../support/factories";

export const today = asCareDay("2026-11-24");
export const now = instantAt(today, asLocalTime("10:00"));
export const day = asCareDay;

export const uniqueName = (name: string) => `${name} ${randomUUID().slice(0, 8)}`;

/** "done", or the code of each refusal, in alphabetical order. */
export const codes = (outcomes: readonly Outcome<unknown>[]) =>
  outcomes.map((outcome) => (outcome.ok ? "done" : outcome.code)).sort();

/** The audit of one act by one person. */
export const auditOf = async (act: string, personId: string) =>
  (await auditRows(act)).filter((row) => row.actorPersonId === personId);

/** The office, and everybody who has no business with setting up the house. */
export async function makeHouse() {
  const family = await makeFamily();
  const office = await makeStaff("office", null, "Ingrid");
  const admin = await makeStaff("admin", null, "Rachid");
  const manager = await makeStaff("manager", family.location.id, "Jolanda");
  const carer = await makeStaff("carer", family.location.id);
  return { ...family, office, admin, manager, carer, outsiders: [family.parent, carer, manager] };
}
