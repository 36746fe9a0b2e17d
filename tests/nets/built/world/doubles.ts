import type { Values } from "@/lib/change-request/fields";
import { digestOf } from "@/lib/family/merge/records";
import { now } from "@/lib/time/clock";
import type { Start } from "./set-up";

const names = { given_name: "Lotte", name_prefix: "", family_name: "Dubbel" };
const born = "2025-11-01";

/** Two of which nothing more is known than this, as the page of both shows them. */
async function two({ put }: Start, subject: "child" | "person") {
  const row = subject === "child" ? { ...names, birth_date: born } : names;
  const keptId = await put(subject, row);
  const goneId = await put(subject, row);
  const values: Values = {
    ...{ givenName: names.given_name, familyName: names.family_name },
    ...(subject === "child" ? { birthDate: born } : {}),
  };
  const [kept, gone] = [keptId, goneId].map((id) => ({ id, values, account: null }));
  return { keptId, goneId, seen: kept && gone ? digestOf({ kept, gone }) : "" };
}

/** One pair for each merge, and one that is merged already. */
export async function makeDoubles(start: Start) {
  const { sql, put, parentId } = start;
  const { keptId, goneId } = await two(start, "child");
  await sql`UPDATE child SET merged_into = ${keptId} WHERE id = ${goneId}`;
  const done = { kept_id: keptId, gone_id: goneId, gone_name: "Lotte Dubbel", money_count: 0 };
  const by = { merged_by: parentId, merged_at: now() };
  return {
    children: await two(start, "child"),
    adults: await two(start, "person"),
    mergeId: await put("merge", { subject: "child", ...done, ...by }),
  };
}
