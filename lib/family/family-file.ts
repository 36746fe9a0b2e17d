import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { child, childHealth } from "@/db/schema/child";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { familiesWithin } from "@/lib/access/reach";
import { recordRefusal } from "@/lib/audit/record-audit";
import { readChildValues } from "@/lib/change-request/child-values";
import type { HealthNews } from "@/lib/change-request/health-news";
import { deskQuestions } from "@/lib/change-request/in-scope";
import { loadHealthNews } from "@/lib/change-request/load-health-news";
import { showValues } from "@/lib/change-request/show";
import type { SubjectFile } from "@/lib/change-request/view";
import { fullName } from "@/lib/names/full-name";
import { portraitOf } from "@/lib/portrait/policy";
import { openNoted } from "@/lib/reading/open-noted";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { CareDay } from "@/lib/time/types";
import { type AccessLine, accessLines } from "./file-access";
import { type PlacementView, placementsOf } from "./file-care";
import { type ContractView, contractsOf } from "./file-contracts";
import { countPapers } from "./file-papers";
import { type GuardianView, guardiansOf, type SiblingView, siblingsOf } from "./file-people";
import { mayOpenFamilies, mayReadAccessLog } from "./policy";

export type FamilyFile = {
  id: string;
  givenName: string;
  fullName: string;
  birthDate: CareDay;
  health: { allergies: string[]; diet: string; remarks: string };
  /** All that is known of the child, as far as this desk sees it. */
  data: SubjectFile["values"];
  /** What parents told of its health and is in no file yet. */
  healthNews: HealthNews[];
  placements: PlacementView[];
  contracts: ContractView[];
  guardians: GuardianView[];
  siblings: SiblingView[];
  portraitId: string | null;
  papers: { filed: number; issued: number };
  /** Who opened this file lately; null for those who may not know. */
  accesses: AccessLine[] | null;
};

/**
 * The whole file of one child, for a manager of its location and the office. Opening it is noted; a child
 * out of reach is answered with null exactly as one that does not exist, and that attempt is noted too.
 */
export async function openFamilyFile(
  actor: PersonActor,
  childId: string,
  now: Instant,
): Promise<FamilyFile | null> {
  if (!z.uuid().safeParse(childId).success) return null;
  const file = mayOpenFamilies(actor) ? await readFile(actor, childId, now) : null;
  if (!file) await recordRefusal(actor, { act: "family.opened", childIds: [childId] }, now);
  return file;
}

/** Beside the file stand the last looks only; all of them are a page of their own. */
const lately = 8;

const readFile = (actor: PersonActor, childId: string, now: Instant) =>
  openNoted(actor, now, async (tx, note) => {
    const kid = await childWithin(tx, actor, childId);
    if (!kid) return null;
    const day = today(now);
    await note((["family", "contact", "medical"] as const).map((what) => ({ what, childId })));
    const news = await loadHealthNews(tx, [{ id: childId, allergies: kid.health.allergies }]);
    const [placements, contracts, guardians, siblings, papers, accesses, data] = await Promise.all([
      placementsOf(tx, actor, childId, now),
      contractsOf(tx, childId, day),
      guardiansOf(tx, childId, day),
      siblingsOf(tx, actor, childId, day),
      countPapers(tx, actor, childId),
      mayReadAccessLog(actor) ? accessLines(tx, childId, { limit: lately }) : null,
      readChildValues(tx, childId, deskQuestions(actor)),
    ]);
    return {
      ...kid,
      data: showValues("child", data ?? {}, actor.language),
      healthNews: news.get(childId) ?? [],
      placements,
      contracts,
      guardians,
      siblings,
      papers,
      accesses,
    };
  });

async function childWithin(tx: Transaction, actor: PersonActor, childId: string) {
  const [row] = await tx
    .select({
      id: child.id,
      givenName: child.givenName,
      namePrefix: child.namePrefix,
      familyName: child.familyName,
      birthDate: child.birthDate,
      allergies: childHealth.allergies,
      diet: childHealth.diet,
      remarks: childHealth.remarks,
      portraitId: portraitOf(sql`${childId}::uuid`),
    })
    .from(child)
    .leftJoin(childHealth, eq(childHealth.childId, child.id))
    .where(and(eq(child.id, childId), familiesWithin(actor, sql`${child.id}`)));
  if (!row) return null;
  return {
    id: row.id,
    givenName: row.givenName,
    fullName: fullName(row),
    birthDate: row.birthDate,
    portraitId: row.portraitId,
    health: { allergies: row.allergies ?? [], diet: row.diet ?? "", remarks: row.remarks ?? "" },
  };
}
