import "server-only";
import { desc, ilike } from "drizzle-orm";
import { localMail } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { isShowcase } from "@/lib/config";
import { likePattern } from "@/lib/names/search-words";
import { now } from "@/lib/time/clock";
import type { Transport } from "./transport";

/** Keeps letters in the database where no mail service is set; /dev/mailbox shows them. */
export const mailboxTransport: Transport = {
  async send(mails) {
    const sentAt = now();
    const rows = mails.map(({ to, ...letter }) => ({ ...letter, recipient: to, sentAt }));
    await inTransaction(system("outbox"), (tx) => tx.insert(localMail).values(rows).onConflictDoNothing());
    return { kind: "taken", refusedAt: [] };
  },
};

/** The newest letters to addresses that hold `to`; empty on a server that is no demo or development server. */
export async function listLocalMail(to = "", limit = 50) {
  if (!isShowcase()) return [];
  return inTransaction(system("outbox"), (tx) =>
    tx
      .select({
        id: localMail.id,
        recipient: localMail.recipient,
        subject: localMail.subject,
        html: localMail.html,
        text: localMail.text,
        sentAt: localMail.sentAt,
      })
      .from(localMail)
      .where(ilike(localMail.recipient, likePattern(to)))
      .orderBy(desc(localMail.sentAt), desc(localMail.id))
      .limit(limit),
  );
}
