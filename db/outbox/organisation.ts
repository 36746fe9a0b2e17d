import { event, notice } from "./kind";

export const organisationKinds = {
  /** Days that were closed by one act. */
  "days.closed": event<{ closingId: string }>(),
  /** The rows of the closing are gone by then; the last day is left out where it is one. `place` is a location, or "all". */
  "day.reopened": event<{ closureDayId: string; day: string; until?: string; place: string }>(),
  /** To a guardian of a child whose care falls on such a day. */
  "mail.days-closed": notice(),
  "mail.day-reopened": notice(),
};
