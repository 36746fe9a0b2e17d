import type { Answer } from "@/lib/web/form-state";

export const problemWith = (state: Answer, name: string): string | undefined =>
  state.status === "refused" ? state.fields[name] : undefined;

/** What was typed before the refusal; a field that came back empty stays empty. */
export function keptList(state: Answer, name: string, initial: string[]): string[] {
  if (state.status !== "refused") return initial;
  const kept = state.values[name];
  return kept === undefined ? [] : [kept].flat();
}

export function keptValue(state: Answer, name: string, initial: string): string {
  if (state.status !== "refused") return initial;
  return keptList(state, name, [])[0] ?? "";
}
