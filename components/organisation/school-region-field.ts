import type { FieldSpec } from "@/components/ui/fields-form";
import type { Language } from "@/lib/i18n/language";
import { locations } from "@/lib/texts/locations";
import { schoolRegion } from "@/lib/texts/school-region";
import { type SchoolRegion, schoolRegions } from "@/lib/time/school-regions";

/** `now` is what the location has; left out where it is still to open. */
export function schoolRegionField(language: Language, now?: SchoolRegion | null): FieldSpec {
  const { label, hint, none, regions } = schoolRegion[language];
  const options = schoolRegions.map((value) => ({ value, label: regions[value] }));
  const field = { name: "schoolRegion", label, hint, options: [{ value: "", label: none }, ...options] };
  if (now === undefined) return field;
  const text = locations[language].nowIs(now ? regions[now] : none);
  return { ...field, start: now ?? "", now: { value: now ?? "", text } };
}
