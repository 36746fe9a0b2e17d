import type { Language } from "@/lib/i18n/language";
import type { CareDay } from "@/lib/time/care-day";
import type { DayPartCode } from "@/lib/time/day-parts";
import { formatDay } from "@/lib/time/format";
import type { TimeSpan } from "@/lib/time/local-time";
import type { RefusalCode } from "../refusals";

/** Which day, child or thing stands in the way of what was asked. */
export type RefusalFacts = {
  days?: readonly CareDay[];
  /** Given names of children. */
  children?: readonly string[];
  /** What stands there already, by its own name: a closing day. */
  name?: string;
  /** Part of the day that is taken, and the one that can still be asked for. */
  taken?: DayPartCode;
  free?: DayPartCode;
  /** What no font of the papers can draw as it is written. */
  unprintable?: readonly string[];
  /** The last day of the contract that ended. */
  endedOn?: CareDay;
  /** The last day that can be asked for. */
  until?: CareDay;
  opening?: TimeSpan;
  /** How many stand in the way, where their names are nobody's business here. */
  count?: number;
  /** How many children are in a group then. */
  placed?: number;
  /** How many places there are for them. */
  places?: number;
};

/** The same refusals with their object; undefined where these facts do not name one. */
export type Details = Partial<Record<RefusalCode, (facts: RefusalFacts) => string | undefined>>;

const joined = (names: readonly string[], and: string) =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
const daysIn = (language: Language, and: string) => (facts: RefusalFacts) =>
  facts.days?.length
    ? joined(
        facts.days.map((day) => formatDay(day, language, "full")),
        and,
      )
    : undefined;
const namesIn = (and: string) => (facts: RefusalFacts) =>
  facts.children?.length ? joined(facts.children, and) : undefined;
export const unprintable = (facts: RefusalFacts) => facts.unprintable?.join(", ");

/** A sentence about what was found, or nothing when it was not. */
export const about =
  (
    find: (facts: RefusalFacts) => string | undefined,
    say: (found: string, facts: RefusalFacts) => string | undefined,
  ) =>
  (facts: RefusalFacts) => {
    const found = find(facts);
    return found === undefined ? undefined : say(found, facts);
  };

export const nlDays = daysIn("nl", "en");
export const enDays = daysIn("en", "and");
export const nlNames = namesIn("en");
export const enNames = namesIn("and");
