import "server-only";
import { eq } from "drizzle-orm";
import { onlyRow } from "@/db/only-row";
import { product, productRate } from "@/db/schema/product";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { mayKeepProducts } from "./policy";
import { correctProductSchema, registerProductSchema } from "./schema";

const nameTaken = { product_name: refused("nameTaken", "name") };

/** A product of a location, with the rate it begins with. */
export const registerProduct = defineAct({
  name: "product.registered",
  by: "anybody",
  input: registerProductSchema,
  may: mayKeepProducts,
  about: ({ locationId }) => ({ locationId }),
  conflicts: { ...nameTaken, product_location_id_location_id_fk: refused("notFound", "locationId") },
  work: async ({ tx }, { centsPerHour, ...row }) => {
    const productId = onlyRow(await tx.insert(product).values(row).returning({ id: product.id })).id;
    const { startsOn } = row;
    await tx.insert(productRate).values({ productId, startsOn, centsPerHour, announcedOn: startsOn });
    return happened({ productId }, { subjectId: productId, after: { ...row, centsPerHour } });
  },
});

/** Another name, or the last day on which it is sold. */
export const correctProduct = defineAct({
  name: "product.corrected",
  by: "anybody",
  input: correctProductSchema,
  may: mayKeepProducts,
  about: ({ productId }) => ({ subjectId: productId }),
  conflicts: { ...nameTaken, product_period: refused("endsBeforeStart", "endsOn") },
  work: async ({ tx }, { productId, version, name, endsOn }) => {
    const [row] = await tx.select().from(product).where(eq(product.id, productId)).for("update");
    if (!row) return refused("notFound");
    if (row.version !== version) return refused("changedMeanwhile");
    await tx
      .update(product)
      .set({ name, endsOn, version: version + 1 })
      .where(eq(product.id, productId));
    const before = { name: row.name, endsOn: row.endsOn };
    return happened(undefined, { locationId: row.locationId, before, after: { name, endsOn } });
  },
});
