import "server-only";
import { accountSiege } from "@/emails/account-siege";
import { invitation } from "@/emails/invitation";
import { logInLink } from "@/emails/log-in-link";
import { passwordChanged } from "@/emails/password-changed";
import { passwordReset } from "@/emails/password-reset";
import { mintToken } from "@/lib/account/link/mint-token";
import type { Effect } from "@/lib/outbox/effect";
import { findRecipient } from "../recipient";
import { portalLink, writeLetter } from "../write-letter";

type AccountEffect = Effect<{ accountId: string }>;

export async function writePasswordReset({ id, payload, now }: AccountEffect) {
  const recipient = await findRecipient(payload);
  const secret = await mintToken(recipient.accountId, "reset", id, now);
  return writeLetter(passwordReset, recipient, id, { link: portalLink(`/reset-password/${secret}`) });
}

export async function writeInvitation({ id, payload, now }: AccountEffect) {
  const recipient = await findRecipient(payload);
  const secret = await mintToken(recipient.accountId, "invitation", id, now);
  return writeLetter(invitation, recipient, id, {
    link: portalLink(`/invitation/${secret}`),
    email: recipient.email,
  });
}

export async function writePasswordChanged({ id, payload }: AccountEffect) {
  return writeLetter(passwordChanged, await findRecipient(payload), id, { link: portalLink("/login") });
}

export async function writeLogInLink({ id, payload, now }: AccountEffect) {
  const recipient = await findRecipient(payload);
  const secret = await mintToken(recipient.accountId, "log_in", id, now);
  return writeLetter(logInLink, recipient, id, { link: portalLink(`/log-in-link/${secret}`) });
}

export async function writeAccountSiege({ id, payload: { personId } }: Effect<{ personId: string }>) {
  return writeLetter(accountSiege, await findRecipient({ personId }), id, {
    link: portalLink("/team/people"),
  });
}
