import type { Language } from "@/lib/i18n/language";
import type { LocationSettings, Registration } from "@/lib/organisation/location-settings";
import { careChanges } from "@/lib/texts/care-changes";
import { locations } from "@/lib/texts/locations";
import { addDays } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
import { leadsOf, rulesToStartFrom } from "./location-fields";
import { exampleDay } from "./location-words";
import type { RulesPreview } from "./rules-form";

/** Every sentence that can come out of the form, by the number of days: parents' own sentences, an example with its date. */
export function rulesPreview(
  settings: LocationSettings,
  careType: Registration["careType"],
  language: Language,
): RulesPreview {
  const t = locations[language];
  const { form } = careChanges[language];
  const { extraLeadDays, absenceLeadDays } = rulesToStartFrom(settings, careType);
  const leads = leadsOf([extraLeadDays, absenceLeadDays]);
  const each = (sentence: (days: number) => string) =>
    Object.fromEntries(leads.map((days) => [String(days), sentence(days)]));
  const day = exampleDay(settings.today);
  const full = (lead: number) => formatDay(addDays(day, -lead), language, "full");
  return {
    extra: each((days) => form.extraRule(days, "{time}")),
    absence: each((days) => form.absenceHint(days, "{time}")),
    example: each((days) => t.example(full(0), full(days), "{time}")),
    ahead: t.ahead("{days}"),
    note: t.rulesNote,
    heading: t.reads,
    mark: language === "nl" ? "." : ":",
  };
}

export function rulesStart(settings: LocationSettings, careType: Registration["careType"]) {
  const rules = rulesToStartFrom(settings, careType);
  return {
    extraLeadDays: String(rules.extraLeadDays),
    extraDeadline: rules.extraDeadline,
    absenceLeadDays: String(rules.absenceLeadDays),
    absenceDeadline: rules.absenceDeadline,
    maxDaysAhead: String(rules.maxDaysAhead),
  };
}
