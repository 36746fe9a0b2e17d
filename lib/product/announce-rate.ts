import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { product, productRate } from "@/db/schema/product";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { planEvent } from "@/lib/notice/plan-event";
import { today } from "@/lib/time/care-day";
import { earliestRise } from "./announcement";
import { mayKeepProducts } from "./policy";
import { announceRateSchema, takeBackRateSchema } from "./schema";

const holdProduct = async (tx: Transaction, productId: string) => {
  const [row] = await tx.select().from(product).where(eq(product.id, productId)).for("update");
  return row;
};

const lastRate = async (tx: Transaction, productId: string) => {
  const [row] = await tx
    .select()
    .from(productRate)
    .where(eq(productRate.productId, productId))
    .orderBy(desc(productRate.startsOn))
    .limit(1);
  return row;
};

/** Another rate from a day on, told to whoever pays by it; at least one whole calendar month ahead. */
export const announceRate = defineAct({
  name: "rate.announced",
  by: "anybody",
  input: announceRateSchema,
  may: mayKeepProducts,
  about: ({ productId }) => ({ subjectId: productId }),
  work: async ({ tx, now }, { productId, startsOn, centsPerHour }) => {
    const sold = await holdProduct(tx, productId);
    const last = sold && (await lastRate(tx, productId));
    if (!sold || !last) return refused("notFound");
    const announcedOn = today(now);
    const earliest = earliestRise(announcedOn);
    if (startsOn < earliest) return refused("risesTooSoon", "startsOn", { days: [earliest] });
    if (startsOn <= last.startsOn) return refused("rateLater", "startsOn", { days: [last.startsOn] });
    if (centsPerHour === last.centsPerHour) return refused("nothingChanged", "centsPerHour");
    await tx.insert(productRate).values({ productId, startsOn, centsPerHour, announcedOn });
    await planEvent(tx, "rate.announced", { productId, startsOn }, now);
    const after = { startsOn, centsPerHour };
    return happened(undefined, {
      locationId: sold.locationId,
      before: { centsPerHour: last.centsPerHour },
      after,
    });
  },
});

/** A rate that was announced does not come after all; whoever heard of it hears that too. */
export const takeBackRate = defineAct({
  name: "rate.takenBack",
  by: "anybody",
  input: takeBackRateSchema,
  may: mayKeepProducts,
  about: ({ productId }) => ({ subjectId: productId }),
  work: async ({ tx, now }, { productId, startsOn }) => {
    const sold = await holdProduct(tx, productId);
    if (!sold) return refused("notFound");
    if (startsOn <= today(now)) return refused("inForceAlready", undefined, { days: [startsOn] });
    const taken = await tx
      .delete(productRate)
      .where(and(eq(productRate.productId, productId), eq(productRate.startsOn, startsOn)))
      .returning();
    if (taken.length === 0) return refused("notFound");
    await planEvent(tx, "rate.takenBack", { productId, startsOn }, now);
    return happened(undefined, { locationId: sold.locationId, before: { startsOn } });
  },
});
