import "server-only";
import { config } from "@/lib/config";

export type Mail = { to: string; subject: string; html: string; text: string; idempotencyKey: string };

/** One interface, two real ways out: the mail service, or the local mailbox of a demo or development server. */
export interface Transport {
  /** Resolves once the letter is accepted; the same key twice sends once. */
  send(mail: Mail): Promise<void>;
}

export async function transport(): Promise<Transport> {
  if (config().RESEND_API_KEY) return (await import("./resend-transport")).resendTransport();
  return (await import("./mailbox-transport")).mailboxTransport;
}
