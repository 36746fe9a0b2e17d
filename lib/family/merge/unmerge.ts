import "server-only";
import { eq, sql } from "drizzle-orm";
import { merge } from "@/db/schema/merge";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { refuseOneself } from "@/lib/act/refuse-oneself";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import type { UnmergeRefusal } from "@/lib/texts/refusals/merging";
import { mayMerge } from "../policy";
import { unmergeSchema } from "./schema";

/** One record becomes two again, each with what it had; what came since stays with the kept one. */
export const unmerge = defineAct({
  name: "merge.undone",
  by: "person",
  input: unmergeSchema,
  may: mayMerge,
  work: async ({ tx, actor, now }, { mergeId }) => {
    const [found] = await tx.select().from(merge).where(eq(merge.id, mergeId));
    if (!found) return refused("notFound");
    const { subject, keptId, goneId } = found;
    const own =
      subject === "child"
        ? await refuseOwnChild(tx, actor, keptId, now)
        : await refuseOneself(tx, actor, [keptId, goneId], now);
    if (own) return own;
    const [row] = await tx.execute<{ why: UnmergeRefusal | null }>(
      sql`select app.unmerge_records(${mergeId}::uuid) as why`,
    );
    if (row?.why) return refused(row.why);
    const childIds = subject === "child" ? [keptId, goneId] : [];
    return happened({ subject, keptId, goneId }, { subjectId: keptId, childIds, after: { goneId, mergeId } });
  },
});
