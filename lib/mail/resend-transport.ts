import "server-only";
import { Resend } from "resend";
import { config } from "@/lib/config";
import { FailsForGood } from "@/lib/outbox/fails-for-good";
import { within } from "@/lib/time/within";
import type { Mail, Transport } from "./transport";

const timeoutMs = 10_000;

/** Trying again cannot help: the letter itself is refused. Everything else (rate, outage, key) may pass. */
const refusedForGood = new Set(["validation_error", "missing_required_field", "invalid_parameter"]);

export function resendTransport(): Transport {
  const { RESEND_API_KEY, RESEND_BASE_URL, MAIL_FROM } = config();
  const client = new Resend(RESEND_API_KEY, RESEND_BASE_URL ? { baseUrl: RESEND_BASE_URL } : undefined);
  return {
    async send({ to, subject, html, text, idempotencyKey }: Mail) {
      const sending = client.emails.send({ from: MAIL_FROM, to, subject, html, text }, { idempotencyKey });
      const { error } = await within(timeoutMs, sending, "mail service");
      // The key was used before with another wording: that letter is out already.
      if (!error || error.name === "invalid_idempotent_request") return;
      if (refusedForGood.has(error.name)) throw new FailsForGood(`mail service: ${error.name}`);
      throw new Error(`mail service: ${error.name}`);
    },
  };
}
