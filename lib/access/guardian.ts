import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { CareDay } from "@/lib/time/types";

/** Of which guardianship, a join called `g` when left out; on which day, the database's own when left out. */
type Asked = { of?: SQLWrapper; day?: CareDay };

/** As a condition: the guardianship has begun, has not ended, and no block stands. */
export const isGuardian = ({ of = sql`g`, day }: Asked = {}): SQL =>
  sql`(${of}.block_reason is null and ${day ?? sql`app.today()`} between ${of}.starts_on and coalesce(${of}.ends_on, 'infinity'))`;

/** The same, and this guardian sees the child's daily life. */
export const seesDailyLife = (asked: Asked = {}): SQL =>
  sql`(${asked.of ?? sql`g`}.sees_daily and ${isGuardian(asked)})`;
