import "server-only";
import { eq } from "drizzle-orm";
import { changeRequest } from "@/db/schema/change-request";
import { inTransaction } from "@/db/transaction";
import { changeDecided } from "@/emails/change-decided";
import { changeToDecide } from "@/emails/change-to-decide";
import { childChangeAsked } from "@/emails/child-change-asked";
import { dailySummary } from "@/emails/daily-summary";
import { system } from "@/lib/auth/actor";
import type { Effect } from "@/lib/outbox/effect";
import { findRecipient } from "../recipient";
import { portalLink, sendLetter } from "../send-letter";

type ChangeEffect = Effect<{ requestId: string; personId: string }>;

const isOfChild = (requestId: string) =>
  inTransaction(system("outbox"), async (tx) => {
    const [row] = await tx
      .select({ childId: changeRequest.childId })
      .from(changeRequest)
      .where(eq(changeRequest.id, requestId));
    return row?.childId != null;
  });

export async function sendChangeToDecide({ id, payload }: ChangeEffect) {
  const link = portalLink(`/office/changes/${payload.requestId}`);
  await sendLetter(changeToDecide, await findRecipient({ personId: payload.personId }), id, { link });
}

export async function sendChildChangeAsked({ id, payload }: ChangeEffect) {
  const recipient = await findRecipient({ personId: payload.personId });
  await sendLetter(childChangeAsked, recipient, id, { link: portalLink("/child") });
}

export async function sendChangeDecided({ id, payload }: ChangeEffect) {
  const path = (await isOfChild(payload.requestId)) ? "/child" : "/account";
  const recipient = await findRecipient({ personId: payload.personId });
  await sendLetter(changeDecided, recipient, id, { link: portalLink(path) });
}

export async function sendDailySummary({ id, payload }: Effect<{ personId: string }>) {
  await sendLetter(dailySummary, await findRecipient(payload), id, { link: portalLink("/") });
}
