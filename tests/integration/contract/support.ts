import { asc, eq } from "drizzle-orm";
import type { z } from "zod";
import { contractPattern, contractVersion } from "@/db/schema/contract";
import { changeContractSchema, draftChangeSchema } from "@/lib/contract/schema";
import { addDays, type CareDay, today } from "@/lib/time/care-day";
import { asSetUp } from "../../support/factories";
import { makeTwoHouses, now } from "../family/support";

type Change = Partial<z.input<typeof changeContractSchema>>;

/** Today by the portal's clock, and days counted from it. */
export const day0 = today(now);
export const inDays = (days: number): CareDay => addDays(day0, days);

/** A family under contract on Monday, Tuesday and Thursday, billed since two months, and other terms from next month on. */
export async function makeAgreed() {
  const houses = await makeTwoHouses({ billedFrom: inDays(-60) });
  const { child, location } = houses.family;
  const terms = (change: Partial<z.input<typeof draftChangeSchema>> = {}) => ({
    contractId: child.contractId,
    startsOn: inDays(30),
    productId: location.productId,
    weeksPerYear: 52,
    pattern: [{ weekday: 3, part: "full_day" as const }],
    ...change,
  });
  const drafted = (change: Partial<z.input<typeof draftChangeSchema>> = {}) =>
    draftChangeSchema.parse(terms(change));
  const changed = (change: Change = {}) =>
    changeContractSchema.parse({ agreedOn: day0, ...terms(), ...change });
  return { ...houses, drafted, changed };
}

/** In the order of their first days, as they stand now. */
export const versionsOf = (contractId: string) =>
  asSetUp((tx) =>
    tx
      .select()
      .from(contractVersion)
      .where(eq(contractVersion.contractId, contractId))
      .orderBy(asc(contractVersion.startsOn), asc(contractVersion.createdAt)),
  );

/** Weekday and days of every block that binds. */
export const bindingBlocks = (contractId: string) =>
  asSetUp(async (tx) => {
    const rows = await tx
      .select()
      .from(contractPattern)
      .where(eq(contractPattern.contractId, contractId))
      .orderBy(asc(contractPattern.startsOn), asc(contractPattern.weekday));
    return rows
      .filter((row) => row.binds)
      .map(({ weekday, startsOn, endsOn }) => [weekday, startsOn, endsOn] as const);
  });
