import "server-only";
import { and, count, eq, isNull } from "drizzle-orm";
import { recoveryCode } from "@/db/schema/account";
import { inTransaction } from "@/db/transaction";
import { type PersonActor, system } from "@/lib/access/actor";
import { needsSecondFactor } from "@/lib/access/policy";
import { readHouse } from "@/lib/organisation/queries";
import { addMinutes, type Instant, isBefore } from "@/lib/time/instant";
import { type AccountForSignIn, accountOfPerson } from "../find-account";
import { secretShownMinutes } from "../settings";
import { totpAddress, unsealTotp } from "./totp";

export type SecondFactorStatus =
  | { state: "off" }
  /** Begun: the secret to put into an app, as an address for a QR code and as text. */
  | { state: "begun"; secret: string; address: string }
  | { state: "on"; codesLeft: number; mayRemove: boolean };

/** `begun`: the name that beginning answered; without it, or after a quarter of an hour, the secret stays unseen. */
export async function secondFactorStatus(
  actor: PersonActor,
  now: Instant,
  begun?: string,
): Promise<SecondFactorStatus> {
  const house = await readHouse();
  return inTransaction(system("sign-in"), async (tx): Promise<SecondFactorStatus> => {
    const login = await accountOfPerson(tx, actor.personId);
    if (!login?.totpSecret) return { state: "off" };
    if (!login.hasSecondFactor) {
      if (!isShownNow(login, now, begun)) return { state: "off" };
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

const isShownNow = ({ totpBegunId, totpBegunAt }: AccountForSignIn, now: Instant, begun?: string): boolean =>
  begun !== undefined &&
  begun === totpBegunId &&
  totpBegunAt !== null &&
  isBefore(now, addMinutes(totpBegunAt, secretShownMinutes));
