import "server-only";
import { and, asc, eq, gt, isNull, or } from "drizzle-orm";
import { onlyRow } from "@/db/only-row";
import { loginAttempt } from "@/db/schema/account";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { addMinutes, type Instant, isBefore } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { throttleTerms as terms } from "../settings";
import { accountKeyOf, keysOf, lockCounts } from "../sign-in/throttle";
import { letterTurn } from "../sign-in/throttle-rules";

export type LetterTurn = { tryId: string; at: Instant };

/**
 * When the letter that somebody asks for may go to this address: at once, or later when the mailbox or the asker had
 * many, but never not at all, because the asker may be the owner. Null while one is on its way that comes as soon.
 */
export async function claimLetterTurn(
  email: string,
  browser: Browser,
  now: Instant,
): Promise<LetterTurn | null> {
  const purpose = "reset";
  const accountKey = accountKeyOf(email);
  const { networkKey, deviceKey } = keysOf(browser, accountKey);
  return inTransaction(system("sign-in"), async (tx) => {
    await lockCounts(tx, [`${purpose} ${accountKey}`, `${purpose} ${networkKey}`]);
    const { accountKey: byAccount, networkKey: byNetwork, deviceKey: byDevice } = loginAttempt;
    const rows = await tx
      .select({ at: loginAttempt.at, account: byAccount, network: byNetwork })
      .from(loginAttempt)
      .where(
        and(
          eq(loginAttempt.purpose, purpose),
          gt(loginAttempt.at, addMinutes(now, -terms.letterWindowMinutes)),
          deviceKey
            ? and(eq(byAccount, accountKey), eq(byDevice, deviceKey))
            : and(isNull(byDevice), or(eq(byAccount, accountKey), eq(byNetwork, networkKey))),
        ),
      )
      .orderBy(asc(loginAttempt.at));
    const ofAccount = rows.filter((row) => row.account === accountKey).map((row) => row.at);
    const ofAsker =
      networkKey && !deviceKey ? rows.filter((row) => row.network === networkKey).map((row) => row.at) : [];
    const at = letterTurn({ ofAccount, ofAsker, now });
    const onItsWay = ofAccount.some((planned) => isBefore(now, planned) && !isBefore(at, planned));
    if (onItsWay) return null;
    const claimed = await tx
      .insert(loginAttempt)
      .values({ purpose, accountKey, networkKey, deviceKey, succeeded: false, at })
      .returning({ id: loginAttempt.id });
    return { tryId: onlyRow(claimed).id, at };
  });
}
