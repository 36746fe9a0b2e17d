import { asCareDay, careDay } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
import type { StandingField } from "./form-view";

type Asked = { type?: string; options?: readonly { value: string; label: string }[] };

/** "Nu staat er: 12 december 2026", in the words of the field itself. */
export function standingText({ type, options }: Asked, { value, language, t }: StandingField): string {
  if (type === "check") return `${t.now} ${value === "on" ? t.ticked : t.unticked}.`;
  const chosen = options?.find((option) => option.value === value)?.label;
  const day = type === "date" && careDay(value) ? formatDay(asCareDay(value), language, "long") : null;
  return `${t.now} ${value === "" ? t.nothing : (chosen ?? day ?? value)}`;
}
