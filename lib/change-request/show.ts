import "server-only";
import type { Language } from "@/lib/i18n/language";
import { careDay } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
import { maskBsn } from "@/lib/validation/bsn";
import { countryName } from "@/lib/validation/country";
import { maskIban } from "@/lib/validation/iban";
import { formatPhone } from "@/lib/validation/phone";
import { formatPostcode } from "@/lib/validation/postcode";
import { ruleOf, type Shown, type SubjectKind, type Values } from "./fields";
import { peopleOf } from "./people";
import type { FieldChange } from "./rules";
import type { ChangeFieldName, ChangeLine, ShownValue } from "./view";

function textOf(shown: Shown, value: string, language: Language): string {
  if (value === "") return "";
  if (shown === "postcode") return formatPostcode(value);
  if (shown === "country") return countryName(value, language);
  if (shown === "phone") return formatPhone(value);
  if (shown === "bsn") return maskBsn(value);
  if (shown === "iban") return maskIban(value);
  const day = shown === "day" ? careDay(value) : null;
  return day ? formatDay(day, language, "long") : value;
}

export function showValue(
  kind: SubjectKind,
  field: ChangeFieldName,
  value: string,
  language: Language,
): ShownValue {
  const { shown } = ruleOf(kind, field);
  if (shown !== "people") return { text: textOf(shown, value, language), people: [] };
  const people = peopleOf(value).map((row) => ({ ...row, phone: formatPhone(row.phone) }));
  return { text: "", people };
}

export const showValues = (
  kind: SubjectKind,
  values: Values,
  language: Language,
): Partial<Record<ChangeFieldName, ShownValue>> =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      showValue(kind, field as ChangeFieldName, value, language),
    ]),
  );

export const showChange = (kind: SubjectKind, change: FieldChange, language: Language): ChangeLine => ({
  field: change.field,
  before: showValue(kind, change.field, change.before, language),
  after: showValue(kind, change.field, change.after, language),
});
