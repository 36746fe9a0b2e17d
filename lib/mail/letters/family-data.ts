import "server-only";
import { eq } from "drizzle-orm";
import { changeRequest } from "@/db/schema/change-request";
import { inTransaction } from "@/db/transaction";
import { changeDecided } from "@/emails/change-decided";
import { changeToDecide } from "@/emails/change-to-decide";
import { childChangeAsked } from "@/emails/child-change-asked";
import { system } from "@/lib/access/actor";
import type { Effect } from "@/lib/outbox/effect";
import { writeNotice } from "../write-notice";

type ChangeEffect = Effect<{ requestId: string; personId: string }>;

const isOfChild = (requestId: string) =>
  inTransaction(system("outbox"), async (tx) => {
    const [row] = await tx
      .select({ childId: changeRequest.childId })
      .from(changeRequest)
      .where(eq(changeRequest.id, requestId));
    return row?.childId != null;
  });

export const writeChangeToDecide = (effect: ChangeEffect) =>
  writeNotice("mail.change-to-decide", changeToDecide, effect, `/office/changes/${effect.payload.requestId}`);

export const writeChildChangeAsked = (effect: ChangeEffect) =>
  writeNotice("mail.child-change-asked", childChangeAsked, effect, "/child");

export async function writeChangeDecided(effect: ChangeEffect) {
  const path = (await isOfChild(effect.payload.requestId)) ? "/child" : "/account";
  return writeNotice("mail.change-decided", changeDecided, effect, path);
}
