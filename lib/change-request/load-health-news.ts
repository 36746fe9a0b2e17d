import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/transaction";
import type { CareDay } from "@/lib/time/care-day";
import { type HealthNews, healthNews } from "./health-news";

type Known = { id: string; allergies: readonly string[] | null };
type Told = { childId: string; field: string; value: string; holdsFrom: CareDay | null; accepted: boolean };

/**
 * What parents told of the health of these children and is in no file yet, by child. The database shows it to
 * whoever may see their health; who may ask for these children is the caller's question.
 */
export async function loadHealthNews(
  tx: Transaction,
  children: readonly Known[],
): Promise<Map<string, HealthNews[]>> {
  if (children.length === 0) return new Map();
  const ids = `{${children.map((one) => one.id).join(",")}}`;
  const rows = await tx.execute<Told>(sql`select child_id as "childId", field, new_value as value,
    holds_from::text as "holdsFrom", accepted from app.health_waiting(${ids}::uuid[])`);
  return new Map(
    children.map((one) => [
      one.id,
      newsOf(
        rows.filter((row) => row.childId === one.id),
        one.allergies ?? [],
      ),
    ]),
  );
}

/** What holds from the same day is told together, and apart from what the daycare has said yes to. */
function newsOf(told: readonly Told[], known: readonly string[]): HealthNews[] {
  const keyOf = ({ holdsFrom, accepted }: Told) => `${accepted} ${holdsFrom}`;
  return [...new Set(told.map(keyOf))].flatMap((key) => {
    const same = told.filter((one) => keyOf(one) === key);
    const [first] = same;
    return (first && healthNews(same, known, first)) ?? [];
  });
}
