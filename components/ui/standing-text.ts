import type { StandingField } from "./form-view";

type Asked = { type?: string; options?: readonly { value: string; label: string }[] };

/** "Nu staat er: 12 december 2026", in the words of the field itself. */
export function standingText({ type, options }: Asked, { value, day, t }: StandingField): string {
  if (type === "check") return `${t.now} ${value === "on" ? t.ticked : t.unticked}.`;
  const chosen = options?.find((option) => option.value === value)?.label;
  const read = type === "date" ? day : undefined;
  return `${t.now} ${value === "" ? t.nothing : (chosen ?? read ?? value)}`;
}
