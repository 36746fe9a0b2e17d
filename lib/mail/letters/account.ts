import "server-only";
import { invitation } from "@/emails/invitation";
import { passwordChanged } from "@/emails/password-changed";
import { passwordReset } from "@/emails/password-reset";
import { mintToken } from "@/lib/auth/mint-token";
import type { Effect } from "@/lib/outbox/effect";
import { findRecipient } from "../recipient";
import { portalLink, sendLetter } from "../send-letter";

type AccountEffect = Effect<{ accountId: string }>;

export async function sendPasswordReset({ id, payload, now }: AccountEffect) {
  const recipient = await findRecipient(payload);
  const secret = await mintToken(recipient.accountId, "reset", id, now);
  await sendLetter(passwordReset, recipient, id, { link: portalLink(`/reset-password/${secret}`) });
}

export async function sendInvitation({ id, payload, now }: AccountEffect) {
  const recipient = await findRecipient(payload);
  const secret = await mintToken(recipient.accountId, "invitation", id, now);
  await sendLetter(invitation, recipient, id, {
    link: portalLink(`/invitation/${secret}`),
    email: recipient.email,
  });
}

export async function sendPasswordChanged({ id, payload }: AccountEffect) {
  await sendLetter(passwordChanged, await findRecipient(payload), id, { link: portalLink("/login") });
}
