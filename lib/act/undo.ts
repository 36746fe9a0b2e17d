import { addMinutes, type Instant, isBefore } from "@/lib/time/instant";

/** So long "Ongedaan maken" is offered and taken; afterwards others may have built on what was done. */
export const undoMinutes = 15;

export const undoableSince = (now: Instant): Instant => addMinutes(now, -undoMinutes);

export const isUndoable = (doneAt: Instant | null, now: Instant): boolean =>
  doneAt !== null && !isBefore(doneAt, undoableSince(now));
