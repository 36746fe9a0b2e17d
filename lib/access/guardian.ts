import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { CareDay } from "@/lib/time/types";

/** What a guardianship says of one adult and one child, each under the name of its column. */
const columns = {
  seesDaily: "sees_daily",
  seesMedical: "sees_medical",
  mayRequest: "may_request",
  hasAuthority: "has_authority",
  isContractHolder: "is_contract_holder",
} as const;
type Mark = keyof typeof columns;

/** Every question there is about a guardian: all of `all`, and one of `any` where that is given. */
const questions = {
  daily: { all: ["seesDaily"], any: [] },
  medical: { all: ["seesMedical"], any: [] },
  request: { all: ["seesDaily", "mayRequest"], any: [] },
  absence: { all: ["seesDaily"], any: ["mayRequest", "hasAuthority"] },
  /** Two guardians with authority are equal: what one asked, the other may withdraw. */
  change: { all: ["seesDaily", "hasAuthority"], any: [] },
  money: { all: ["isContractHolder"], any: [] },
  authority: { all: ["hasAuthority"], any: [] },
} as const satisfies Record<string, { all: readonly Mark[]; any: readonly Mark[] }>;

export type GuardianQuestion = keyof typeof questions;
export const guardianQuestions = Object.keys(questions) as GuardianQuestion[];

type Needed<Q extends GuardianQuestion> =
  | (typeof questions)[Q]["all"][number]
  | (typeof questions)[Q]["any"][number];

/** A guardianship in force, as loaded; null when there is none, it has ended, or a block stands. */
export type Guardian<Marks extends Mark = Mark> = Readonly<Record<Marks, boolean>> | null;

/** The question put to loaded facts. */
export function guardianMay<Q extends GuardianQuestion>(question: Q, guardian: Guardian<Needed<Q>>): boolean {
  const { all, any }: { all: readonly Mark[]; any: readonly Mark[] } = questions[question];
  const marks = guardian as Guardian;
  if (!marks) return false;
  return all.every((mark) => marks[mark]) && (any.length === 0 || any.some((mark) => marks[mark]));
}

/** Of which guardianship, a join called `g` when left out; on which day, the transaction's own when left out. */
type Asked = { of?: SQLWrapper; day?: CareDay };

/** As a condition: the guardianship has begun, has not ended, and no block stands. */
export const isGuardian = ({ of = sql`g`, day }: Asked = {}): SQL =>
  sql`(${of}.block_reason is null and ${day ?? sql`app.today()`} between ${of}.starts_on and coalesce(${of}.ends_on, 'infinity'))`;

/** The same question as a condition on rows; app.own_child_ids answers it for the row-level policies. */
export function guardianMayRow(question: GuardianQuestion, asked: Asked = {}): SQL {
  const { all, any }: { all: readonly Mark[]; any: readonly Mark[] } = questions[question];
  const column = (mark: Mark) => sql`${asked.of ?? sql`g`}.${sql.identifier(columns[mark])}`;
  const each = [isGuardian(asked), ...all.map(column)];
  if (any.length > 0) each.push(sql`(${sql.join(any.map(column), sql` or `)})`);
  return sql`(${sql.join(each, sql` and `)})`;
}

/** The one asked most: this guardian sees the child's daily life. */
export const seesDailyLife = (asked: Asked = {}): SQL => guardianMayRow("daily", asked);
