import "server-only";
import { accountSiege } from "@/emails/account-siege";
import { invitation } from "@/emails/invitation";
import { logInLink } from "@/emails/log-in-link";
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

export async function sendLogInLink({ id, payload, now }: AccountEffect) {
  const recipient = await findRecipient(payload);
  const secret = await mintToken(recipient.accountId, "log_in", id, now);
  await sendLetter(logInLink, recipient, id, { link: portalLink(`/log-in-link/${secret}`) });
}

export async function sendAccountSiege({ id, payload: { personId } }: Effect<{ personId: string }>) {
  await sendLetter(accountSiege, await findRecipient({ personId }), id, {
    link: portalLink("/office/people"),
  });
}
