import type { z } from "zod";
import type { entryContent } from "@/lib/logbook/content";
import type { CareDay } from "@/lib/time/care-day";
import { fromMinutes, type LocalTime, minutesOf } from "@/lib/time/local-time";
import type { Chance } from "../random";

/** A child who was there, as the logbook of its day needs it. */
export type Present = {
  id: string;
  givenName: string;
  months: number;
  allergies: readonly string[];
  hasBirthday: boolean;
  from: LocalTime;
  to: LocalTime;
};

export type PlannedEntry = {
  at: LocalTime;
  childIds: string[];
  content: z.input<typeof entryContent>;
};

export type GroupDay = { day: CareDay; present: readonly Present[]; luck: Chance };

/** A clock time with some minutes to and fro, in steps of five. */
export const about = (time: string, luck: Chance, spread = 10): LocalTime =>
  fromMinutes(minutesOf(time as LocalTime) + 5 * Math.round(luck.between(-spread, spread) / 5));

export const later = (time: LocalTime, minutes: number): LocalTime =>
  fromMinutes(Math.min(minutesOf(time) + minutes, 23 * 60));

export const isThere = (child: Present, at: LocalTime) => child.from < at && at <= child.to;

/** Children with the same answer are written up together, as staff do it. */
export function batches<Answer extends string>(
  children: readonly Present[],
  answerOf: (child: Present) => Answer | null,
): { answer: Answer; childIds: string[] }[] {
  const byAnswer = new Map<Answer, string[]>();
  for (const child of children) {
    const answer = answerOf(child);
    if (answer !== null) byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), child.id]);
  }
  return [...byAnswer].map(([answer, childIds]) => ({ answer, childIds }));
}
