import "server-only";
import { createHmac } from "node:crypto";
import { eq } from "drizzle-orm";
import { emailSwitch } from "@/db/schema/email-switch";
import { inTransaction } from "@/db/transaction";
import { emailChangedNew, emailChangedOld } from "@/emails/email-changed";
import { emailObjected } from "@/emails/email-objected";
import { emailKept, emailRestored, emailTakenBack } from "@/emails/objection-decided";
import { objectionToDecide } from "@/emails/objection-to-decide";
import { system } from "@/lib/access/actor";
import { hashOf } from "@/lib/access/session-token";
import { config } from "@/lib/config";
import type { Effect } from "@/lib/outbox/effect";
import { FailsForGood } from "@/lib/outbox/fails-for-good";
import { findHolder, findRecipient } from "../recipient";
import { portalLink, writeLetter } from "../write-letter";

type SideEffect = Effect<{ emailSwitchId: string; side: string }>;
const worker = system("outbox");

/** The change, and whose mailbox this letter goes to: the address as it was then, whatever the account has by now. */
async function readSide({ emailSwitchId, side }: SideEffect["payload"]) {
  const [row] = await inTransaction(worker, (tx) =>
    tx.select().from(emailSwitch).where(eq(emailSwitch.id, emailSwitchId)),
  );
  if (!row) throw new FailsForGood("nobody to write to");
  const isOld = side === "old";
  const holder = await findHolder(row.accountId, isOld ? row.oldEmail : row.newEmail);
  return { row, isOld, holder };
}

export async function writeEmailChanged({ id, payload }: SideEffect) {
  const { row, isOld, holder } = await readSide(payload);
  const seed = `email-switch:${id}`;
  const secret = createHmac("sha256", config().AUTH_SECRET).update(seed).digest("base64url");
  const kept = isOld ? { oldTokenHash: hashOf(secret) } : { newTokenHash: hashOf(secret) };
  await inTransaction(worker, (tx) => tx.update(emailSwitch).set(kept).where(eq(emailSwitch.id, row.id)));
  const link = portalLink(`/object-email/${secret}`);
  return writeLetter(isOld ? emailChangedOld : emailChangedNew, holder, id, { link });
}

export async function writeEmailObjected({ id, payload }: SideEffect) {
  const { holder } = await readSide(payload);
  return writeLetter(emailObjected, holder, id, { link: portalLink("/login") });
}

export async function writeObjectionDecided({ id, payload }: SideEffect) {
  const { row, isOld, holder } = await readSide(payload);
  const restored = isOld ? emailRestored : emailTakenBack;
  const letter = row.decision === "restored" ? restored : emailKept;
  return writeLetter(letter, holder, id, { link: portalLink("/login") });
}

export async function writeObjectionToDecide({ id, payload }: Effect<{ personId: string }>) {
  const link = portalLink("/team/people/objections");
  return writeLetter(objectionToDecide, await findRecipient(payload), id, { link });
}
