import { asc, eq } from "drizzle-orm";
import { placement } from "@/db/schema/contract";
import { asSetUp } from "./factories";

export const placementsOf = (childId: string) =>
  asSetUp((tx) =>
    tx.select().from(placement).where(eq(placement.childId, childId)).orderBy(asc(placement.startsOn)),
  );
