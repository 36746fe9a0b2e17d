import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { onlyRow } from "@/db/only-row";
import { guardianship } from "@/db/schema/child";
import {
  type contract,
  contractPattern,
  contractPayer,
  contractRate,
  contractVersion,
} from "@/db/schema/contract";
import { payer } from "@/db/schema/payer";
import { product } from "@/db/schema/product";
import type { Transaction } from "@/db/transaction";
import { done, type Outcome, type Refused, refused } from "@/lib/act/outcome";
import { ensurePayer } from "@/lib/billing/ensure-payer";
import type { Instant } from "@/lib/time/instant";
import { holdsOn } from "@/lib/time/period";
import type { CareDay } from "@/lib/time/types";
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

type Share = Agreed["payers"][number];

const sharesOf = (file: File, { payers }: Agreed): readonly Share[] =>
  payers.length > 0 ? payers : [{ payerId: file.holderId, thousandths: 1000 }];

/** Of those who pay the persons; an organisation may pay for any child. */
async function personsWhoPay(tx: Transaction, shares: readonly Share[]): Promise<string[]> {
  const ids = shares.map((one) => one.payerId);
  const organisations = await tx
    .select({ id: payer.id })
    .from(payer)
    .where(and(inArray(payer.id, ids), isNull(payer.personId)));
  return ids.filter((id) => !organisations.some((one) => one.id === id));
}

/** A parent who pays stands to the child as one who does. */
async function stoodToPay(tx: Transaction, childId: string, persons: readonly string[], startsOn: CareDay) {
  if (persons.length === 0) return true;
  const ties = await tx
    .select()
    .from(guardianship)
    .where(
      and(
        eq(guardianship.childId, childId),
        eq(guardianship.isContractHolder, true),
        inArray(guardianship.personId, [...persons]),
      ),
    );
  return persons.every((id) =>
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
  return null;
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
  const shares = sharesOf(file, agreed);
  const persons = await personsWhoPay(tx, shares);
  if (!(await stoodToPay(tx, file.childId, persons, agreed.startsOn)))
    return refused("notContractHolder", agreed.payers.length > 0 ? "payers" : "holderId");
  const { startsOn, productId, weeksPerYear, ownRate, reason } = agreed;
  const rows = await patternRows(tx, agreed.pattern, { locationId: file.locationId, startsOn });
  if (!rows.ok) return rows;
  const terms = { startsOn, productId, weeksPerYear: String(weeksPerYear), reason, createdAt: now };
  const inserted = await tx
    .insert(contractVersion)
    .values({ ...terms, contractId: file.id, state: "draft" })
    .returning({ id: contractVersion.id });
  const versionId = onlyRow(inserted).id;
  for (const id of persons) await ensurePayer(tx, id);
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
