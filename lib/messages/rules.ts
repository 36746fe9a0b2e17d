import { addMinutes, type Instant, isBefore } from "@/lib/time/instant";

export const longestSubject = 120;
export const longestBody = 4000;
export const mostAttachments = 5;
export const largestAttachment = 10 * 1024 * 1024;

/** How long the writer may take a message back. */
export const recallMinutes = 10;

export const mayStillRecall = (sentAt: Instant, now: Instant): boolean =>
  isBefore(now, addMinutes(sentAt, recallMinutes));

/**
 * Where the writer's own reading mark stands after writing. Somebody else's message that came in between
 * (number `last` or lower, above `readUntil`) stays unread.
 */
export const readAfterWriting = (readUntil: number, last: number): number =>
  readUntil === last ? last + 1 : readUntil;

type Reader = { id: string; name: string };
export type Family<Child> = { children: Child[]; guardians: Reader[] };

/**
 * One conversation per distinct set of guardians: brothers and sisters with the same parents share one, a
 * half-brother with another father has his own. Children whom nobody reads about are left out.
 */
export function familiesOf<Child>(rows: readonly { child: Child; guardians: Reader[] }[]): Family<Child>[] {
  const families = new Map<string, Family<Child>>();
  for (const { child, guardians } of rows) {
    if (guardians.length === 0) continue;
    const key = guardians
      .map((one) => one.id)
      .sort()
      .join(" ");
    const family = families.get(key);
    if (family) family.children.push(child);
    else families.set(key, { children: [child], guardians });
  }
  return [...families.values()];
}
