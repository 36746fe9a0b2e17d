import "server-only";
import { config } from "@/lib/config";

export type Mail = { to: string; subject: string; html: string; text: string; idempotencyKey: string };

/** What came of one call. Anything else is thrown, and may pass. */
export type Answer =
  /** The letters are on their way, without those at these places, which can never be sent. */
  | { kind: "taken"; refusedAt: readonly number[] }
  /** Not one of them can ever be sent as it is. */
  | { kind: "refused"; reason: string }
  /** This service takes one letter a call. */
  | { kind: "oneByOne" }
  /** The service or our own budget wants a pause; nothing was sent and no letter is to blame. */
  | { kind: "wait"; milliseconds: number };

/** One interface, two real ways out: the mail service, or the local mailbox of a demo or development server. */
export interface Transport {
  /**
   * Hands over at most `mostLetters` letters in one call. The same key with the same letters sends once; a letter
   * that goes alone has its own key.
   */
  send(mails: readonly Mail[], key: string): Promise<Answer>;
}

export const mostLetters = 100;

export async function transport(): Promise<Transport> {
  if (config().RESEND_API_KEY) return (await import("./resend-transport")).resendTransport();
  return (await import("./mailbox-transport")).mailboxTransport;
}
