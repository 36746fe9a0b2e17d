import { addMinutes, type Instant, isBefore } from "@/lib/time/instant";

import { throttleTerms as terms } from "../settings";

type Limit = { failures: readonly Instant[]; most: number; windowMinutes: number };

const longestDelaySeconds = 128;

/** Two seconds once a third of the tries is spent, then twice as long each time. */
export function delaySeconds(failures: number, most: number): number {
  const free = Math.floor(most * 0.3);
  return failures < free ? 0 : Math.min(2 ** (failures - free + 1), longestDelaySeconds);
}

/**
 * From when another try counts; `failures` are the wrong ones inside the window, oldest first. Never more than
 * `most` of them fit in any window, because the next has to wait until the oldest of the last `most` left it.
 */
export function nextTryFrom({ failures, most, windowMinutes }: Limit): Instant | null {
  const last = failures.at(-1);
  if (!last) return null;
  const oldest = failures.at(-most);
  return oldest
    ? addMinutes(oldest, windowMinutes)
    : addMinutes(last, delaySeconds(failures.length, most) / 60);
}

const later = (one: Instant, other: Instant) => (isBefore(one, other) ? other : one);

type Letters = {
  /** Letters of the last hour to this account and by this asker, oldest first; some may still be to come. */
  ofAccount: readonly Instant[];
  ofAsker: readonly Instant[];
  now: Instant;
};

/**
 * When a letter that is asked for may go. The account's mailbox gets a few at once and then one per pause; an asker of
 * many waits until the hour is over. Always some moment within the hour, since the asker may be the owner.
 */
export function letterTurn({ ofAccount, ofAsker, now }: Letters): Instant {
  const sent = (letters: readonly Instant[]) => letters.filter((at) => !isBefore(now, at));
  const toAccount = sent(ofAccount);
  const last = toAccount.at(-1);
  const byAccount =
    last && toAccount.length >= terms.lettersPerAccount ? addMinutes(last, terms.letterPauseMinutes) : now;
  const oldest = sent(ofAsker).at(-terms.lettersPerNetwork);
  const byAsker = oldest ? addMinutes(oldest, terms.letterWindowMinutes) : now;
  return later(later(byAccount, byAsker), now);
}
