import { type AlarmFactName, type AlarmFacts, type AlarmKind, alarmFactNames } from "@/db/schema/alarm";
import type { Instant } from "@/lib/time/instant";

/** One thing an alarm tells: a count, or a name with the screen where more of it stands. */
export type AlarmFact = { name: AlarmFactName; value: string; person?: string; childId?: string };

export type AlarmView = {
  id: string;
  kind: AlarmKind;
  raisedAt: Instant;
  lastAt: Instant;
  times: number;
  facts: AlarmFact[];
  answer: { at: Instant; by: string; note: string } | null;
};

/** Names behind ids; an id without one belongs to somebody who is gone, or to a thing without a name. */
export type KnownNames = Readonly<Record<string, string>>;

export function showFacts(facts: AlarmFacts, names: KnownNames): AlarmFact[] {
  return alarmFactNames.flatMap((name) => {
    const raw = facts[name];
    if (raw === undefined) return [];
    if (typeof raw === "number") return [{ name, value: String(raw) }];
    const value = names[raw];
    if (value === undefined) return [];
    if (name === "childId") return [{ name, value, childId: raw }];
    return [{ name, value, ...(name === "locationId" ? {} : { person: value }) }];
  });
}
