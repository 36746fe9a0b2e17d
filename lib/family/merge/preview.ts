import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { MergeSubject } from "@/db/schema/merge";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import type { Look } from "@/lib/audit/record-access";
import { recordRefusal } from "@/lib/audit/record-audit";
import type { ChangeFieldName } from "@/lib/change-request/fields";
import { showValue } from "@/lib/change-request/show";
import type { Language } from "@/lib/i18n/language";
import { fullName } from "@/lib/names/full-name";
import { openNoted } from "@/lib/reading/open-noted";
import type { Instant } from "@/lib/time/instant";
import { mayMerge } from "../policy";
import { childLines, type LineName, type LineState, mayKeepBoth, personLines, stateOfLine } from "./lines";
import { type Obstacle, obstaclesOf } from "./obstacles";
import { accountOf, digestOf, type MergeRecord, mayChooseAccount, readTwo, type TwoRecords } from "./records";

export type MergeLine = {
  name: LineName | "account";
  kept: string;
  gone: string;
  state: LineState;
  mayKeepBoth: boolean;
};
/** How many rows go along, by what they are called on the page. */
export type MergeCount = { tab: string; col: string; along: number; absorbed: number };
export type MergePreview = {
  kept: { id: string; name: string };
  gone: { id: string; name: string };
  lines: MergeLine[];
  counts: MergeCount[];
  obstacles: Obstacle[];
  seen: string;
};

/** Both records side by side. Opening them is noted for both, as opening either file is. */
export async function openMerge(
  actor: PersonActor,
  subject: MergeSubject,
  ids: { keptId: string; goneId: string },
  now: Instant,
): Promise<MergePreview | null> {
  const { keptId, goneId } = ids;
  const asked = z.uuid().safeParse(keptId).success && z.uuid().safeParse(goneId).success;
  if (!asked || keptId === goneId) return null;
  const found = mayMerge(actor)
    ? await openNoted(actor, now, async (tx, note) => {
        const two = await readTwo(tx, subject, keptId, goneId);
        if (!two) return null;
        await note([keptId, goneId].flatMap((id) => looksAt(subject, id)));
        const [counts, obstacles] = await Promise.all([
          countsOf(tx, subject, keptId, goneId),
          obstaclesOf(tx, subject, keptId, goneId),
        ]);
        const names = { kept: nameOf(two.kept), gone: nameOf(two.gone) };
        return {
          ...names,
          lines: linesOf(two, subject, actor.language),
          counts,
          obstacles,
          seen: digestOf(two),
        };
      })
    : null;
  const childIds = subject === "child" ? [keptId, goneId] : [];
  if (!found) await recordRefusal(actor, { act: "merge.opened", subjectId: keptId, childIds }, now);
  return found;
}

const looksAt = (subject: MergeSubject, id: string): Look[] =>
  subject === "child"
    ? (["family", "contact", "medical"] as const).map((what) => ({ what, childId: id }))
    : (["contact", "billing"] as const).map((what) => ({ what, subjectId: id }));

const nameOf = ({ id, values }: MergeRecord) => ({
  id,
  name: fullName({
    givenName: values.givenName ?? "",
    namePrefix: values.namePrefix ?? "",
    familyName: values.familyName ?? "",
  }),
});

function linesOf(two: TwoRecords, subject: MergeSubject, language: Language): MergeLine[] {
  const lines = Object.entries(subject === "child" ? childLines : personLines) as [
    LineName,
    readonly ChangeFieldName[],
  ][];
  const shown = lines.map(([name, fields]): MergeLine => {
    const text = ({ values }: MergeRecord) => {
      const shown = (field: ChangeFieldName) => showValue(subject, field, values[field] ?? "", language).text;
      if (name === "name") return fields.map(shown).filter(Boolean).join(" ");
      const [first = "", second = "", ...rest] = fields.map(shown);
      const begin = name === "address" ? [`${first} ${second}`.trim()] : [first, second];
      return [...begin, ...rest].filter(Boolean).join(", ");
    };
    const state = stateOfLine(fields, two.kept.values, two.gone.values);
    return { name, kept: text(two.kept), gone: text(two.gone), state, mayKeepBoth: mayKeepBoth(name) };
  });
  return subject === "child" ? shown : [...shown, accountLine(two)];
}

/** A way in that is in use stays; between two that are not, somebody chooses. */
function accountLine(two: TwoRecords): MergeLine {
  const { kept, gone } = two;
  const stays = accountOf(two, undefined) === gone ? "fromGone" : "fromKept";
  const state = mayChooseAccount(two) ? "differs" : kept.account || gone.account ? stays : "same";
  const emails = { kept: kept.account?.email ?? "", gone: gone.account?.email ?? "" };
  return { name: "account", ...emails, state, mayKeepBoth: false };
}

const countsOf = async (tx: Transaction, subject: MergeSubject, keptId: string, goneId: string) => [
  ...(await tx.execute<MergeCount>(sql`
    select tab, col, along, absorbed from app.merge_counts(${subject}, ${keptId}::uuid, ${goneId}::uuid)`)),
];
