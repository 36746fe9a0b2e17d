import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { onlyRow } from "@/db/only-row";
import { guardianship } from "@/db/schema/child";
import {
  type contract,
  contractPattern,
  contractPayer,
  contractRate,
  contractVersion,
} from "@/db/schema/contract";
import { product } from "@/db/schema/product";
import type { Transaction } from "@/db/transaction";
import { done, type Outcome, type Refused, refused } from "@/lib/act/outcome";
import type { Instant } from "@/lib/time/instant";
import { holdsOn } from "@/lib/time/period";
import { patternRows } from "./pattern-rows";
import { isRegisteredOn } from "./registration-on";
import type { Terms } from "./schema";

type File = Pick<
  typeof contract.$inferSelect,
  "id" | "childId" | "locationId" | "careType" | "holderId" | "billedFrom" | "endsOn"
>;
type Agreed = Omit<Terms, "contractId">;

async function isSold(tx: Transaction, file: File, { productId, startsOn }: Agreed) {
  const [row] = await tx.select().from(product).where(eq(product.id, productId));
  return (
    row !== undefined &&
    row.locationId === file.locationId &&
    row.careType === file.careType &&
    holdsOn(row, startsOn)
  );
}

/** Whoever pays stands to the child as one who does. */
async function mayPay(tx: Transaction, file: File, { payers, startsOn }: Agreed) {
  const ids = payers.length > 0 ? payers.map((one) => one.payerId) : [file.holderId];
  const ties = await tx
    .select()
    .from(guardianship)
    .where(
      and(
        eq(guardianship.childId, file.childId),
        eq(guardianship.isContractHolder, true),
        inArray(guardianship.personId, ids),
      ),
    );
  return ids.every((id) =>
    ties.some((tie) => tie.personId === id && (tie.endsOn === null || tie.endsOn >= startsOn)),
  );
}

async function whatIsWrong(tx: Transaction, file: File, agreed: Agreed): Promise<Refused | null> {
  const { startsOn } = agreed;
  if (startsOn < file.billedFrom) return refused("beforeBilledFrom", "startsOn", { days: [file.billedFrom] });
  if (file.endsOn !== null && startsOn > file.endsOn)
    return refused("afterContractEnds", "startsOn", { days: [file.endsOn] });
  if (!(await isRegisteredOn(tx, file, startsOn))) return refused("noRegistration", "careType");
  if (!(await isSold(tx, file, agreed))) return refused("productNotSold", "productId");
  return (await mayPay(tx, file, agreed)) ? null : refused("notContractHolder", "payers");
}

/** Writes what was agreed as a draft, whole: terms, price, who pays, and the week with its times. */
export async function writeVersion(
  tx: Transaction,
  file: File,
  agreed: Agreed,
  now: Instant,
): Promise<Outcome<{ versionId: string }>> {
  const wrong = await whatIsWrong(tx, file, agreed);
  if (wrong) return wrong;
  const { startsOn, productId, weeksPerYear, ownRate, payers, reason } = agreed;
  const rows = await patternRows(tx, agreed.pattern, { locationId: file.locationId, startsOn });
  if (!rows.ok) return rows;
  const terms = { startsOn, productId, weeksPerYear: String(weeksPerYear), reason, createdAt: now };
  const inserted = await tx
    .insert(contractVersion)
    .values({ ...terms, contractId: file.id, state: "draft" })
    .returning({ id: contractVersion.id });
  const versionId = onlyRow(inserted).id;
  const shares = payers.length > 0 ? payers : [{ payerId: file.holderId, thousandths: 1000 }];
  await tx.insert(contractPayer).values(shares.map((share) => ({ ...share, versionId })));
  if (ownRate) await tx.insert(contractRate).values({ ...ownRate, versionId });
  await tx.insert(contractPattern).values(
    rows.value.map(({ from, to, ...block }) => ({
      ...{ ...block, versionId, contractId: file.id, childId: file.childId },
      ...{ fromTime: from, toTime: to },
    })),
  );
  return done({ versionId });
}
