import "server-only";
import { type ErrorResponse, Resend } from "resend";
import { config } from "@/lib/config";
import { now } from "@/lib/time/clock";
import { within } from "@/lib/time/within";
import { pauseMail, rememberOneByOne, takeTurn } from "./pace";
import { noteQuota } from "./quota";
import { retryAfterMs } from "./retry-after";
import type { Answer, Mail, Transport } from "./transport";

const timeoutMs = 10_000;
const shortPauseMs = 1_000;
/** A spent quota is asked after this often where the service does not say when it is new. */
const quotaPauseMs = 15 * 60_000;

/** Trying again cannot help: the letter itself is refused. Everything else (outage, key, own domain) may pass. */
const refusedForGood = new Set(["validation_error", "missing_required_field", "invalid_parameter"]);
const aboutTheLetter = new Set<number | null>([400, 422]);

type Call = {
  error: ErrorResponse | null;
  headers: Record<string, string> | null;
  data: { errors?: readonly { index: number }[] } | object | null;
};

export function resendTransport(): Transport {
  const { RESEND_API_KEY, RESEND_BASE_URL, MAIL_FROM } = config();
  const client = new Resend(RESEND_API_KEY, RESEND_BASE_URL ? { baseUrl: RESEND_BASE_URL } : undefined);
  return {
    async send(mails, key) {
      const { pausedFor } = await takeTurn();
      if (pausedFor > 0) return { kind: "wait", milliseconds: pausedFor };
      const letters = mails.map(({ to, subject, html, text }: Mail) => ({
        from: MAIL_FROM,
        to,
        subject,
        html,
        text,
      }));
      const [only] = letters;
      const alone = letters.length === 1 && mails[0]?.idempotencyKey === key;
      const call: Promise<Call> =
        only && alone
          ? client.emails.send(only, { idempotencyKey: key })
          : client.batch.send(letters, { idempotencyKey: key, batchValidation: "permissive" });
      return answerOf(await within(timeoutMs, call, "mail service"), !alone);
    },
  };
}

async function answerOf({ data, error, headers }: Call, together: boolean): Promise<Answer> {
  // The key was used before with another wording: those letters are out already.
  if (error?.name === "invalid_idempotent_request") return { kind: "taken", refusedAt: [] };
  if (!error) {
    const refused = data && "errors" in data && Array.isArray(data.errors) ? data.errors : [];
    return { kind: "taken", refusedAt: refused.map((one: { index: number }) => one.index) };
  }
  const reason = `mail service: ${error.name}`;
  const isQuota = /quota/.test(error.name ?? "");
  if (error.statusCode === 429 || isQuota) return pause(error.name, headers, isQuota);
  if (together && (error.statusCode === 404 || error.statusCode === 405)) {
    await rememberOneByOne();
    return { kind: "oneByOne" };
  }
  if (refusedForGood.has(error.name) && aboutTheLetter.has(error.statusCode))
    return { kind: "refused", reason };
  throw new Error(reason);
}

async function pause(name: string, headers: Call["headers"], isQuota: boolean): Promise<Answer> {
  const at = now();
  const asked = retryAfterMs(headers?.["retry-after"], at);
  const milliseconds = asked ?? (isQuota ? quotaPauseMs : shortPauseMs);
  await pauseMail(milliseconds);
  if (isQuota) await noteQuota(name, milliseconds, at);
  return { kind: "wait", milliseconds };
}
