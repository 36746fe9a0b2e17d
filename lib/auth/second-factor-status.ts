import "server-only";
import { and, count, eq, isNull } from "drizzle-orm";
import { recoveryCode } from "@/db/schema/account";
import { inTransaction } from "@/db/transaction";
import { readHouse } from "@/lib/organisation/queries";
import { type PersonActor, system } from "./actor";
import { accountOfPerson } from "./find-account";
import { needsSecondFactor } from "./policy";
import { totpAddress, unsealTotp } from "./totp";

export type SecondFactorStatus =
  | { state: "off" }
  /** Begun: the secret to put into an app, as an address for a QR code and as text. */
  | { state: "begun"; secret: string; address: string }
  | { state: "on"; codesLeft: number; mayRemove: boolean };

export async function secondFactorStatus(actor: PersonActor): Promise<SecondFactorStatus> {
  const house = await readHouse();
  return inTransaction(system("sign-in"), async (tx): Promise<SecondFactorStatus> => {
    const login = await accountOfPerson(tx, actor.personId);
    if (!login?.totpSecret) return { state: "off" };
    if (!login.hasSecondFactor) {
      const secret = unsealTotp(login.id, login.totpSecret);
      return { state: "begun", secret, address: totpAddress(secret, login.email, house.name) };
    }
    const [left] = await tx
      .select({ codes: count() })
      .from(recoveryCode)
      .where(and(eq(recoveryCode.accountId, login.id), isNull(recoveryCode.usedAt)));
    return { state: "on", codesLeft: left?.codes ?? 0, mayRemove: !needsSecondFactor(actor) };
  });
}
