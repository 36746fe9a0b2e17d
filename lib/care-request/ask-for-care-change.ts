import "server-only";
import type { PersonActor } from "@/lib/access/actor";
import { done, type Outcome } from "@/lib/act/outcome";
import type { Instant } from "@/lib/time/instant";
import { reportAbsence } from "./report-absence";
import { requestExtraCare } from "./request-extra-care";
import { type CareChangeForm, dateFields } from "./schema";

/** The one form of the parents: extra care waits for an answer, absence does not. */
export async function askForCareChange(
  actor: PersonActor,
  form: CareChangeForm,
  now: Instant,
): Promise<Outcome<{ asked: "extra" | "absence" }>> {
  if (form.kind === "extra") return askExtra(actor, form, now);
  const { childId, kind, date1: from, note } = form;
  if (!from) throw new Error("The schema lets no absence without a date through");
  const outcome = await reportAbsence(actor, { childId, kind, from, until: form.until ?? from, note }, now);
  return outcome.ok ? done({ asked: "absence" }) : outcome;
}

/** Empty date fields in between are skipped; a refusal points at the field the day was typed in. */
async function askExtra(
  actor: PersonActor,
  form: CareChangeForm,
  now: Instant,
): Promise<Outcome<{ asked: "extra" }>> {
  const filled = dateFields.flatMap((field) => {
    const day = form[field];
    return day ? [{ field, day }] : [];
  });
  const { childId, sendKey, from, to, note } = form;
  const days = filled.map((one) => one.day);
  const asked = { childId, sendKey, days, part: form.part ?? null, from, to, note };
  const outcome = await requestExtraCare(actor, asked, now);
  if (outcome.ok) return done({ asked: "extra" });
  if (!("field" in outcome)) return outcome;
  const place = /^date(\d+)$/.exec(outcome.field ?? "");
  return place ? { ...outcome, field: filled[Number(place[1]) - 1]?.field } : outcome;
}
