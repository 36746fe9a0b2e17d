import "server-only";
import { cache } from "react";
import { organisation } from "@/db/schema/organisation";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/auth/actor";

/** What every page shows of the operator, also to people who are not signed in. */
export type House = { name: string; passwordMinimum: number };

/** Read once per render; a portal that is still being set up has a name all the same. */
export const readHouse = cache(async (): Promise<House> => {
  const [house] = await inTransaction(system("sign-in"), (tx) =>
    tx.select({ name: organisation.name, passwordMinimum: organisation.passwordMinimum }).from(organisation),
  );
  return house ?? { name: "Ouderportaal", passwordMinimum: 8 };
});
