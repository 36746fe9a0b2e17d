import type { Answer, StandingNow } from "@/lib/web/form-state";

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

/**
 * What goes along unseen. After a refusal what was sent with what was typed, so that nobody saves over a version they
 * were not shown; and where one was shown beside it, that one.
 */
export function hiddenValue(state: Answer, name: string, initial: string): string {
  if (state.status !== "refused") return initial;
  return state.standing?.values[name] ?? keptList(state, name, [])[0] ?? initial;
}

export type StandingField = Pick<StandingNow, "t"> & { value: string; day?: string };

/** What somebody else wrote in a field meanwhile, where that is not what was typed. */
export function standingIn(state: Answer, name: string): StandingField | undefined {
  if (state.status !== "refused" || !state.standing) return undefined;
  const { values, days, t } = state.standing;
  const value = values[name];
  return value === undefined || value === keptValue(state, name, "").trim()
    ? undefined
    : { t, value, day: days[name] };
}
